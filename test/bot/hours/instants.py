"""Writes instants.csv, what src/bot/hours must say, computed another way: minute by minute, with zoneinfo and the `holidays` package.

    python3 -m pip install holidays==0.109 && python3 test/bot/hours/instants.py

For each calendar of calendars.json a map of every minute from 2024 to mid-2031 says open or closed by the reading of the clocks at that
minute; openings and closings are looked up in that map. Nothing is shared with the TypeScript but the calendars and the instants.
"""

import csv
import json
import random
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import holidays

HERE = Path(__file__).parent
UTC = timezone.utc
BEGIN, END = datetime(2024, 1, 1, tzinfo=UTC), datetime(2031, 6, 1, tzinfo=UTC)
YEARS = range(2023, 2032)
METROPOLE = holidays.France(years=YEARS)
ALSACE = holidays.France(years=YEARS, subdiv="57")
# Article L3422-2 of the Code du travail.
DOM = {"mayotte": (4, 27), "martinique": (5, 22), "guadeloupe": (5, 27), "guyane": (6, 10), "reunion": (12, 20)}
# School year 2026-2027, zone B: first day off, day of return, the same dates as src/crm/schoolCalendar/shippedBreaks.ts, to be confirmed there.
ZONE_B = [(date(2026, 10, 17), date(2026, 11, 2)), (date(2026, 12, 19), date(2027, 1, 4)), (date(2027, 2, 20), date(2027, 3, 8)), (date(2027, 4, 17), date(2027, 5, 3)), (date(2027, 7, 3), date(2027, 9, 1))]


def slots(text):
    return [tuple(int(end[:2]) * 60 + int(end[3:]) for end in slot.split("-")) for slot in text.split()]


def slots_of(calendar, day):
    for first, last, text in calendar.get("exceptions", []):
        if date.fromisoformat(first) <= day <= date.fromisoformat(last):
            return slots(text)
    if calendar["closedOnPublicHolidays"]:
        if day in (ALSACE if calendar.get("alsaceMoselle") else METROPOLE) or (day.month, day.day) in [DOM[one] for one in calendar.get("dom", [])]:
            return []
    kept = [(date.fromisoformat(a), date.fromisoformat(b)) for a, b in calendar["schoolDays"]] if "schoolDays" in calendar else ZONE_B
    rule = calendar["schoolHolidays"]
    if rule != "open" and any(a <= day < b for a, b in kept):
        return [] if rule == "closed" else slots(rule[day.weekday()])
    return slots(calendar["week"][day.weekday()])


def clock_map(calendar, day):
    """The 1440 readings of that day's clock, one byte each: 1 where somebody answers."""
    minutes = bytearray(1440)
    for start, end in slots_of(calendar, day):
        for minute in range(start, end if end > start else 1440):
            minutes[minute] = 1
    for start, end in slots_of(calendar, day - timedelta(days=1)):
        for minute in range(0, end if end <= start else 0):
            minutes[minute] = 1
    return bytes(minutes)


def minute_map(calendar):
    """Every minute from BEGIN to END, by quarters of an hour: no zone of France changes its clocks within one."""
    zone, days, whole, at = ZoneInfo(calendar.get("zone", "Europe/Paris")), {}, bytearray(), BEGIN
    while at < END:
        local = at.astimezone(zone)
        day = local.date()
        if day not in days:
            days[day] = clock_map(calendar, day)
        start = local.hour * 60 + local.minute
        whole += days[day][start : start + 15]
        at += timedelta(minutes=15)
    return bytes(whole)


def instants():
    found = set()
    around = lambda at, *seconds: found.update(at + timedelta(seconds=s) for s in seconds)
    edge = (-60, -1, 0, 1, 60)
    # Both changes of the clocks, in France and at Saint-Pierre-et-Miquelon.
    for begin in (datetime(2026, 3, 28, 22), datetime(2026, 10, 24, 22), datetime(2026, 3, 8, 3), datetime(2026, 11, 1, 2)):
        for quarter in range(26):
            found.add(begin.replace(tzinfo=UTC) + timedelta(minutes=15 * quarter))
    for change in (datetime(2026, 3, 29, 1), datetime(2026, 10, 25, 1), datetime(2027, 3, 28, 1), datetime(2028, 10, 29, 1), datetime(2026, 3, 8, 5), datetime(2026, 11, 1, 4)):
        around(change.replace(tzinfo=UTC), *edge)
    # Public holidays of seven years, those of Alsace-Moselle and overseas, and the day after.
    for day in {day for day in ALSACE if 2024 <= day.year <= 2030} | {date(year, *DOM[one]) for year in (2026, 2027, 2028) for one in DOM}:
        found.add(datetime(day.year, day.month, day.day, 9, 30, tzinfo=UTC))
        if day.year in (2026, 2027):
            found.add(datetime(day.year, day.month, day.day, 15, 30, tzinfo=UTC) + timedelta(days=1))
            around(datetime(day.year, day.month, day.day, tzinfo=ZoneInfo("Europe/Paris")).astimezone(UTC), -1, 0)
    # Both ends of the school holidays.
    for begin, back in ZONE_B:
        for day in (begin - timedelta(days=1), begin, back - timedelta(days=1), back):
            around(datetime(day.year, day.month, day.day, tzinfo=ZoneInfo("Europe/Paris")).astimezone(UTC), -1, 0, 9 * 3600 + 1800)
    # Minute edges, winter and summer, by the clocks of three zones.
    for zone, clocks in (("Europe/Paris", ["09:00", "12:00", "14:00", "17:30", "00:00", "22:00", "02:30", "18:00"]), ("Indian/Reunion", ["08:00", "13:30", "16:00"]), ("America/Martinique", ["07:30", "13:00", "00:30"])):
        for day in (date(2026, 11, 27), date(2026, 6, 19), date(2026, 11, 28)):
            for clock in clocks:
                around(datetime(day.year, day.month, day.day, int(clock[:2]), int(clock[3:]), tzinfo=ZoneInfo(zone)).astimezone(UTC), *edge)
    # Leap days, new years, exceptions.
    for day in (date(2024, 2, 29), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1), date(2026, 12, 31), date(2027, 12, 31), date(2026, 12, 23), date(2026, 12, 26), date(2027, 7, 14), date(2026, 11, 29), date(2026, 12, 2)):
        for hour in (0, 8, 12, 16, 23):
            found.add(datetime(day.year, day.month, day.day, hour, 15, tzinfo=UTC))
    chance = random.Random(20261127)
    found.update(datetime(2026, 9, 1, tzinfo=UTC) + timedelta(seconds=chance.randrange(400 * 86400)) for _ in range(150))
    return sorted(found)


def iso(at):
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def turn(index, at):
    """That minute of the map, unless it is past the 400 days searched."""
    moment = BEGIN + timedelta(minutes=index)
    return iso(moment) if index >= 0 and moment <= at + timedelta(days=400) else ""


def main():
    moments = instants()
    with open(HERE / "instants.csv", "w", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["calendar", "at", "open", "closesAt", "nextOpening"])
        for name, calendar in json.loads((HERE / "calendars.json").read_text()).items():
            minutes = minute_map(calendar)
            for at in moments:
                now = int((at - BEGIN).total_seconds()) // 60
                opening = minutes.find(b"\x00\x01", now)
                closing = minutes.find(b"\x00", now) if minutes[now] else -1
                rows.writerow([name, iso(at), minutes[now], turn(closing, at), turn(opening + 1 if opening >= 0 else -1, at)])
    print(len(moments), "instants")


main()
