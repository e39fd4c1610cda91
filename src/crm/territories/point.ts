import { Schema } from "mongoose";

/** A place on the map in GeoJSON: longitude first, then latitude, in degrees (WGS 84). */
export const pointSchema = new Schema(
  {
    type: { type: String, enum: ["Point"] as const, required: true },
    coordinates: { type: [Number], required: true, validate: [onEarth, "Ces coordonnées ne sont pas sur Terre : longitude entre -180 et 180, latitude entre -90 et 90."] },
  },
  { _id: false },
);

function onEarth([longitude, latitude, ...more]: number[]) {
  return more.length === 0 && Math.abs(longitude ?? 999) <= 180 && Math.abs(latitude ?? 999) <= 90;
}

export type Point = { type: "Point"; coordinates: number[] };

/** The point of a latitude and a longitude, or null when one of them is not a number on Earth. */
export function pointAt(latitude: number | null, longitude: number | null): Point | null {
  if (latitude === null || longitude === null || !onEarth([longitude, latitude])) return null;
  return { type: "Point", coordinates: [longitude, latitude] };
}
