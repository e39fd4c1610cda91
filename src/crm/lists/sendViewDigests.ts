import mongoose from "mongoose";
import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { post } from "../mail/post.ts";
import { Person } from "../people/person.ts";
import { eachOf } from "../registry/eachOf.ts";
import { listings } from "../registry/registered.ts";
import { may } from "../rights/rights.ts";
import { askedOf } from "./asked.ts";
import { conditions } from "./conditions.ts";
import { nextDigest } from "./nextDigest.ts";
import { countOf, readPage } from "./readPage.ts";
import { SavedView } from "./savedView.ts";
import { sentenceOf } from "./sentence.ts";

const most = 20;

/** Mails each saved view whose hour has come to the person who keeps it. May be run again, by several workers at once. */
export async function sendViewDigests(at = new Date()) {
  await eachOf(SavedView.find({ dueAt: mongoose.trusted({ $lte: at }) }).cursor(), "send-view-digests", view => sendOne(view, at));
}

async function sendOne(view: SavedView, at: Date) {
  const [person, listing] = [await Person.findOne({ _id: view.owner, disabledAt: null }), listings().find(one => one.word === view.word)];
  const known = person && listing && may(person, listing.right);
  const words = known ? await wordsOf(view, person, listing) : null;
  await unitOfWork(async () => {
    // The write that moves the hour on claims the letter: of two workers one sends it.
    const mine = await SavedView.updateOne({ _id: view._id, dueAt: view.dueAt }, { $set: { dueAt: known ? nextDigest(view.rhythm, at) : null } });
    if (mine.modifiedCount && words) await post("view-digest", { name: person!.name, address: person!.email }, words, { about: person! });
  });
}

async function wordsOf(view: SavedView, person: Person, listing: ReturnType<typeof listings>[number]) {
  const asked = askedOf(listing, Object.fromEntries(new URLSearchParams(view.query)));
  const filter = conditions(listing, asked, person);
  const [total, { rows }] = await Promise.all([countOf(listing, filter), readPage(listing, { ...asked, after: "", before: "" }, filter, most)]);
  const link = `${config().PUBLIC_URL}/equipe/${view.word}${view.query ? `?${view.query}` : ""}`;
  return { name: person.name, view: view.name, sentence: await sentenceOf(listing, asked, total), lines: rows.map(row => listing.title(row)), more: total > rows.length, link };
}
