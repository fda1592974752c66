#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Decides opening hours independently of our code: with zoneinfo and naive datetimes, straight from the written rule.

Usage: zone_hours.py FIRST_YEAR LAST_YEAR. Prints the hours it used, one rule a line, then for each time zone of this
system and for each shift of its clocks the moments from two hours before to two hours after, every five minutes, each
with one digit for each set of hours (1 is open). OpeningHoursZonesTest.cpp reads it and compares every digit."""
import sys
import zoneinfo
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path

# The system's files, which Qt reads too; never the tzdata package, which may be of another year.
ZONE_FOLDERS = [Path("/usr/share/zoneinfo"), Path("/usr/lib/zoneinfo")]
ALL_DAYS = range(7)
DAY = timedelta(days=1)


def week(*lists):
    return {day: [tuple(i.split("-")) for i in text.split()] for days, text in lists for day in days}


def hours(text):
    return [tuple(i.split("-")) for i in text.split()]


# (the week from Monday = 0, exceptions: kind, its numbers, hours)
SETS = [
    (week((range(5), "09:00-17:00"), ([5], "10:00-16:00 20:00-01:00")), []),
    (week((ALL_DAYS, "01:30-02:30")), []),
    (week((ALL_DAYS, "00:00-24:00")), []),
    (week((ALL_DAYS, "22:00-03:00")), []),
    (week((range(6), "23:30-00:30"), ([6], "00:30-00:30")), []),
    (week((ALL_DAYS, "00:00-00:45 02:00-03:00 23:15-24:00")), []),
    (week((ALL_DAYS, "00:00-24:00")),
     [("nth", (2, 7, 3), ""), ("nth", (1, 7, 11), "00:00-02:00"), ("nth", (-1, 7, 3), "01:00-03:00"),
      ("nth", (-1, 7, 10), "22:00-02:30"), ("nth", (5, 6, 10), "01:00-01:00")]),
    (week(([5], "18:00-02:30")), [("nth", (-1, 6, 3), ""), ("nth", (2, 7, 3), ""), ("nth", (-1, 7, 10), "00:00-01:15")]),
    (week((ALL_DAYS, "08:00-20:00")),
     [("easter", (0,), "22:00-04:00"), ("easter", (-1,), "20:00-02:00"), ("easter", (1,), ""), ("easter", (-7,), "")]),
    (week((ALL_DAYS, "23:00-01:00")),
     [("fixed", (10, 31, 1), "12:00-02:00"), ("fixed", (3, 31, 1), ""), ("fixed", (10, 31, 0), "00:00-24:00"),
      ("dated", (2022, 10, 30), "01:00-02:15"), ("dated", (2021, 3, 28), "02:15-02:45"), ("dated", (2011, 12, 30), "20:00-06:00")]),
]


def easter(year):
    """Gauss's rule with Kinkelin's corrections (our code uses another one)."""
    k = year // 100
    m = 15 + (3 * k + 3) // 4 - (8 * k + 13) // 25
    s = 2 - (3 * k + 3) // 4
    a = year % 19
    d = (19 * a + m) % 30
    r = (d + a // 11) // 29
    og = 21 + d - r
    sz = 7 - (year + year // 4 + s) % 7
    oe = 7 - (og - sz) % 7
    return date(year, 3, 1) + timedelta(days=og + oe - 1)


def nth_weekday(year, nth, weekday, month):
    days = [date(year, month, 1) + n * DAY for n in range(31)]
    days = [d for d in days if d.month == month and d.isoweekday() == weekday]
    if nth < 0:
        return days[-1]
    return days[nth - 1] if nth <= len(days) else None


def fixed(year, month, day, observed):
    try:
        it = date(year, month, day)
    except ValueError:
        return None
    if observed and it.isoweekday() == 6:
        return it - DAY
    if observed and it.isoweekday() == 7:
        return it + DAY
    return it


def dates_of(kind, numbers, year):
    if kind == "dated":
        return date(*numbers)
    if kind == "nth":
        return nth_weekday(year, *numbers)
    if kind == "easter":
        return easter(year) + numbers[0] * DAY
    return fixed(year, *numbers)


class Hours:
    def __init__(self, week_lists, exceptions, years):
        self.week = week_lists
        self.replaced = {}
        # what stands first wins, and a date wins over a yearly rule
        for kind, numbers, text in reversed(sorted(exceptions, key=lambda e: e[0] != "dated")):
            for year in years:
                self.replaced[dates_of(kind, numbers, year)] = hours(text)
        self.spans = {}

    def began_on(self, day):
        """The day's intervals as naive datetimes."""
        midnight = datetime.combine(day, time())
        for start, end in self.replaced.get(day, self.week.get(day.weekday(), [])):
            begin = midnight + clock(start)
            finish = midnight + clock(end)
            yield begin, finish if finish > begin else finish + DAY

    def is_open(self, label):
        day = label.date()
        if day not in self.spans:
            self.spans[day] = [*self.began_on(day - DAY), *self.began_on(day)]
        return any(begin <= label < finish for begin, finish in self.spans[day])


def clock(text):
    hour, minute = text.split(":")
    return timedelta(hours=int(hour), minutes=int(minute))


def shifts(zone, first, last):
    """Epoch seconds at which the zone's offset changes, found by looking at every day and halving."""
    def offset(at):
        return datetime.fromtimestamp(at, zone).utcoffset()

    before = first
    while before < last:
        after = before + 86400
        if offset(before) != offset(after):
            low, high = before, after
            while high - low > 1:
                middle = (low + high) // 2
                low, high = (middle, high) if offset(middle) == offset(low) else (low, middle)
            yield high
        before = after


def moments(zone, first, last):
    found = list(shifts(zone, first, last)) or [first + n * 31 * 86400 for n in range(3)]
    for shift in found:
        yield from sorted({*range(shift - 7200, shift + 7201, 300), shift - 1, shift + 1})


def print_sets():
    for number, (lists, exceptions) in enumerate(SETS):
        print("set", number)
        for day, intervals in lists.items():
            print("week", day, *("-".join(i) for i in intervals))
        for kind, numbers, text in exceptions:
            print(kind, *numbers, *text.split())


def system_zones():
    for key in sorted(zoneinfo.available_timezones()):
        for folder in ZONE_FOLDERS:
            if (folder / key).is_file():
                with open(folder / key, "rb") as file:
                    yield key, zoneinfo.ZoneInfo.from_file(file, key)
                break


def main():
    first_year, last_year = int(sys.argv[1]), int(sys.argv[2])
    zoneinfo.reset_tzpath([str(folder) for folder in ZONE_FOLDERS])
    first = int(datetime(first_year, 1, 1, tzinfo=timezone.utc).timestamp())
    last = int(datetime(last_year + 1, 1, 1, tzinfo=timezone.utc).timestamp())
    sets = [Hours(*parts, range(first_year - 1, last_year + 2)) for parts in SETS]
    print_sets()
    for key, zone in system_zones():
        lines = [f"zone {key}"]
        for at in moments(zone, first, last):
            label = datetime.fromtimestamp(at, zone).replace(tzinfo=None)
            lines.append(f"{at} " + "".join("1" if s.is_open(label) else "0" for s in sets))
        print("\n".join(lines))


if __name__ == "__main__":
    main()
