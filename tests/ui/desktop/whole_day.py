#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An operator's whole day at `ringdown --demo`: finds a missed call and reads why, changes Friday, reviews, pushes, places a
drill, rolls back. Once through the accessibility tree, without coordinates; once by the keyboard alone. Through the tree also:
a half hour of the week opened, a tier moved by its button, both undone, and every screen seen by its heading.

Usage: tests/ui/desktop/session tests/ui/desktop/whole_day.py tree|keys RINGDOWN"""
import subprocess
import sys

from console import (Atspi, act, all_labels, application, cell, children, find, labels, menu_item, press, rows, shown, table,
                     wait_for, walk_seen)

FRIDAY = "09:00-18:00"
TENANT = "Queen of San Diego"
SCREENS = ("Live", "Call log", "Messages", "Routing", "Simulator", "Numbers", "Credentials", "Relay", "Insights")


def text_field(app, name):
    return wait_for(f"the field '{name}'", lambda: find(app, "text", lambda text: text == name), 10)


def fill(app, name, value):
    field = text_field(app, name)
    field.get_component_iface().grab_focus()
    field.get_editable_text_iface().set_text_contents(value)
    return field


def content(field):
    return field.get_text_iface().get_text(0, -1)


def may(node):
    return node is not None and node.get_state_set().contains(Atspi.StateType.SENSITIVE)


def undo(app):
    act(wait_for("what Undo would take back", lambda: menu_item(app, lambda text: text.startswith("Undo ")), 10))


def list_named(app, name):
    return find(app, "list", lambda text: text == name)


def items(view):
    return [child.get_name() for child in children(view)]


def choose_row(view, row):
    view.get_table_iface().add_row_selection(row)


def missed_reason(lines):
    """The sentence under the end of the call's timeline."""
    return next((text for text in lines if text.startswith("Nobody") or "nobody" in text), None)


def see_revision(app, number):
    wait_for(f"revision {number} is live", lambda: find(app, "push button", lambda text: text == f"rev {number}"), 20)


def see_change(app):
    view = wait_for("the change in words", lambda: (v := list_named(app, "Changes to push; those not ticked stay in the draft"))
                    and items(v) and v, 20)
    changes = [item.split("\n")[0] for item in items(view)]  # what each does by itself is written beneath
    if changes != [f"{TENANT}: Friday is open 09:00 to 18:00 instead of 09:00 to 12:00 and 13:00 to 18:00."]:
        sys.exit(f"FAIL: the review says {items(view)}")
    wait_for("what it does to the calls of the last 7 days",
             lambda: any(text.startswith("All ") or "would have gone" in text for text in all_labels(app)), 30)


def see_drill(app):
    wait_for("the drill runs", lambda: any(text.startswith("The drill ") for text in labels(app)), 20)


class ByTree:
    """What a screen reader's user does: names and actions."""

    def __init__(self, app):
        self.app = app
        self.count = 0

    def press(self, role, name):
        self.count += 1
        press(self.app, role, name)

    def fill(self, name, value):
        self.count += 1
        fill(self.app, name, value)

    def choose_row(self, view, row):
        self.count += 1
        choose_row(view, row)

    def read_missed(self):
        self.press("menu item", "Call log")
        log = wait_for("the call log", lambda: (t := table(self.app, "Calls")) and rows(t) > 10 and t, 20)
        self.fill("Filter calls", "outcome:missed")
        wait_for("only missed calls", lambda: rows(log) > 0 and all(
            "Missed, " in cell(log, row) for row in range(min(rows(log), 20))), 10)
        self.choose_row(log, 0)
        self.press("menu item", "Why")

    def change_friday(self):
        self.press("menu item", "Routing")
        plan = wait_for("the businesses", lambda: (t := table(self.app, "Businesses")) and rows(t) == 3 and t, 20)
        self.choose_row(plan, next(row for row in range(3) if cell(plan, row).startswith(TENANT)))
        self.press("push button", "Edit its routing")
        self.press("page tab", "Hours")
        self.fill("Hours on Friday", FRIDAY)
        text_field(self.app, "Hours on Saturday").get_component_iface().grab_focus()

    def review(self):
        self.press("menu item", "Review and push…")

    def push(self):
        self.fill("Note for the history", "Friday late opening")
        self.press("push button", "Push 1 change")

    def drill(self):
        self.press("push button", "Test call")
        wait_for("what the plan foretells", lambda: "What the plan foretells" in labels(self.app), 10)
        self.press("push button", "Start the drill")
        see_drill(self.app)
        self.press("push button", "Close")

    def roll_back(self):
        self.press("menu item", "Routing")
        self.press("menu item", "History…")
        view = wait_for("the history", lambda: (v := list_named(self.app, "Revisions, newest first")) and len(items(v)) == 2 and v, 10)
        self.choose_row(view, 1)
        wait_for("revision 1 is chosen", lambda: any(
            n.get_role_name() == "push button" and n.get_name() == "Roll back now" and shown(n)
            and may(n) for n in walk_seen(self.app)), 10)
        self.press("push button", "Roll back now")


    def toggle_half_hour(self):
        """The first one of the week. Qt's tables take no focus over the bus: Tab brings it there from the field beside."""
        self.press("page tab", "Hours")
        week = wait_for("the week", lambda: table(self.app, "Opening hours of the week"), 10)
        text_field(self.app, "Hours on Monday").get_component_iface().grab_focus()
        hands = ByKeys(self.app)
        hands.tab_to("table", "Opening hours of the week", "shift+Tab")
        hands.keys(*["Up"] * 6, *["Left"] * 47, delay=5)
        before = cell(week, 0)
        hands.keys("space")
        wait_for(f"another state than '{before}'", lambda: cell(week, 0) != before, 10)
        print(f"    {cell(week, 0)}", flush=True)
        wait_for("the field beside says so",
                 lambda: content(text_field(self.app, "Hours on Monday")).startswith("00:00-00:30"), 10)
        undo(self.app)
        wait_for("the half hour is as it was", lambda: cell(week, 0) == before, 10)

    def move_tier(self):
        self.press("page tab", "Cascade")
        down = wait_for("a tier that may be moved down", lambda: find(
            self.app, "push button", lambda text: text.startswith("Move ") and text.endswith(" down")), 10)
        name = down.get_name().replace(" down", " up")
        if may(find(self.app, "push button", lambda text: text == name)):
            sys.exit(f"FAIL: '{name}' could be pressed for the first tier")
        self.count += 1
        act(down)
        wait_for(f"'{name}' may be pressed: it is the second",
                 lambda: may(find(self.app, "push button", lambda text: text == name)), 10)
        undo(self.app)
        wait_for("it is the first again",
                 lambda: not may(find(self.app, "push button", lambda text: text == name)), 10)

    def see_every_screen(self):
        for screen in SCREENS:
            self.press("menu item", screen)
            wait_for(f"the title of {screen}",
                     lambda: any(each.get_name().startswith(f"{screen} – ") for each in children(self.app)), 10)
            wait_for(f"the heading of {screen}", lambda: find(self.app, "label", lambda text: text == screen), 10)


class ByKeys:
    """Keys alone; the tree is only looked at, to see where the focus is and what came of a key."""

    def __init__(self, app):
        self.app = app
        self.count = 0

    def keys(self, *names, delay=30):
        self.count += len(names)
        subprocess.run(["xdotool", "key", "--delay", str(delay), *names], check=True)

    def type(self, words):
        self.count += len(words)
        subprocess.run(["xdotool", "type", "--delay", "25", words], check=True)

    def tab_to(self, role, name, key="Tab"):
        """Goes on with Tab (or back) until the wanted widget has the focus, as somebody without a mouse has to."""
        seen = []
        for _ in range(60):
            at = focused(self.app)
            seen.append((at.get_role_name(), at.get_name()) if at else None)
            if seen[-1] == (role, name):
                print(f"ok: Tab reaches {role} '{name}'", flush=True)
                return
            self.keys(key)
        sys.exit(f"FAIL: Tab does not reach {role} '{name}', only {seen}")

    def press(self, name):
        self.tab_to("push button", name)
        self.keys("space")

    def read_missed(self):
        self.keys("ctrl+2")
        log = wait_for("the call log", lambda: (t := table(self.app, "Calls")) and rows(t) > 10 and t, 20)
        self.keys("ctrl+f")
        self.type("outcome:missed")
        self.keys("Return")
        wait_for("only missed calls", lambda: rows(log) > 0 and all(
            "Missed, " in cell(log, row) for row in range(min(rows(log), 20))), 10)
        self.tab_to("table", "Calls")
        self.keys("Home", "w")

    def change_friday(self):
        self.keys("ctrl+4")
        wait_for("the businesses", lambda: (t := table(self.app, "Businesses")) and rows(t) == 3, 20)
        self.tab_to("table", "Businesses")
        self.keys("Home")
        self.press("Edit its routing")
        wait_for("the tab Hours", lambda: find(self.app, "page tab", lambda text: text == "Hours"), 10)
        self.tab_to("page tab list", "Overview")
        self.keys("Right")
        self.tab_to("text", "Hours on Friday")
        self.keys("ctrl+a")
        self.type(FRIDAY)
        self.keys("Tab")

    def review(self):
        self.keys("ctrl+Return")

    def push(self):
        self.tab_to("text", "Note for the history")
        self.type("Friday late opening")
        self.press("Push 1 change")

    def drill(self):
        self.keys("ctrl+t")
        wait_for("what the plan foretells", lambda: "What the plan foretells" in labels(self.app), 10)
        self.press("Start the drill")
        see_drill(self.app)
        self.press("Close")

    def roll_back(self):
        self.keys("ctrl+4", "ctrl+k")
        self.type("History")
        wait_for("the palette offers the history", lambda: any(
            n.get_role_name() == "list item" and shown(n) and "History" in n.get_name() for n in walk_seen(self.app)), 10)
        self.keys("Return")
        wait_for("the history", lambda: find(self.app, "list", lambda text: text == "Revisions, newest first"), 10)
        self.tab_to("list", "Revisions, newest first")
        self.keys("Home", "Down")
        self.press("Roll back now")


def focused(node):
    """What has the focus, looking only at what is shown. Of a table, a list, a row of tabs itself: their current item always
    says that it has it."""
    for child in children(node):
        if child.get_role_name() == "menu bar" or not shown(child):
            continue
        if child.get_state_set().contains(Atspi.StateType.FOCUSED):
            return child
        if child.get_role_name() not in ("table", "list", "page tab list") and (found := focused(child)):
            return found
    return None


def told(what, hands):
    """Prints how many actions or keys a part of the day took."""
    print(f"    {what}: {hands.count} {'keys' if isinstance(hands, ByKeys) else 'actions'}", flush=True)
    hands.count = 0


def work(app, hands):
    hands.read_missed()
    wait_for("why it was missed", lambda: missed_reason(all_labels(app)), 10)
    print("    " + missed_reason(all_labels(app)))
    told("to find out why a call was missed", hands)
    hands.change_friday()
    hands.review()
    see_change(app)
    hands.push()
    see_revision(app, 2)
    told("to close Friday at 18:00 and push", hands)
    hands.drill()
    told("to run a test call", hands)
    hands.roll_back()
    see_revision(app, 3)
    wait_for("Friday is as it was",
             lambda: content(find(app, "text", lambda text: text == "Hours on Friday")) == "09:00-12:00, 13:00-18:00", 10)
    told("to roll back", hands)
    if isinstance(hands, ByTree):
        hands.toggle_half_hour()
        hands.move_tier()
        told("to open a half hour and to move a tier", hands)
        hands.see_every_screen()


def main():
    console = subprocess.Popen([sys.argv[2], "--demo", "--demo-seed", "7"])
    try:
        app = wait_for("the console on the accessibility bus", application, 60)
        wait_for("the console shows calls", lambda: table(app, "Calls now"), 40)
        work(app, ByTree(app) if sys.argv[1] == "tree" else ByKeys(app))
        press(app, "menu item", "Quit")
        console.wait(timeout=15)
        print("ok: quit")
    finally:
        if console.poll() is None:
            console.terminate()
    return console.returncode


if __name__ == "__main__":
    sys.exit(main())
