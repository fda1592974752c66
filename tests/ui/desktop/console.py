#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses `ringdown --demo` the way a screen reader does: sees a call arrive on Live, opens that very call and reads its reason,
places a test call, opens the call log, opens a call and reads its reasons, starts the program again with --close-now and with
--test-call. No coordinates, no pictures.

Usage: tests/ui/desktop/session tests/ui/desktop/console.py RINGDOWN"""
import subprocess
import sys
import time
import warnings

import gi

warnings.simplefilter("ignore", DeprecationWarning)  # these are the names Debian 12 has
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


def children(node):
    for index in range(min(node.get_child_count(), 600)):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def walk(node):
    """Every accessible beneath node; tables are not entered, their cells are asked for by index."""
    for child in children(node):
        yield child
        if child.get_role_name() != "table":
            yield from walk(child)


def walk_seen(node):
    """As walk(), without what is in hidden parts and without the menus: each accessible is asked over the bus, and most of a
    window is not in sight."""
    for child in children(node):
        role = child.get_role_name()
        if role == "menu bar" or not child.get_state_set().contains(Atspi.StateType.VISIBLE):
            continue
        yield child
        if role != "table":
            yield from walk_seen(child)


def shown(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def find(root, role, wanted):
    """The first accessible of that role that is shown and whose name satisfies wanted."""
    for node in walk_seen(root):
        if node.get_role_name() == role and wanted(node.get_name() or "") and shown(node):
            return node
    return None


def menu_item(app, wanted):
    """An action of the menus, which are closed, by a name that satisfies wanted."""
    for window in children(app):
        for bar in children(window):
            if bar.get_role_name() == "menu bar":
                return next((node for node in walk(bar)
                             if node.get_role_name() == "menu item" and wanted(node.get_name() or "")), None)
    return None


def wait_for(what, question, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = question()
        except GLib.Error:  # the widget went away while it was being read
            found = None
        if found:
            print(f"ok: {what}", flush=True)
            return found
        time.sleep(0.1)
    sys.exit(f"FAIL: {what}: not seen within {seconds} s")


def application():
    desktop = Atspi.get_desktop(0)
    return next((app for app in children(desktop) if app.get_name() == "Ringdown"), None)


def press(root, role, name):
    seek = menu_item if role == "menu item" else lambda root, wanted: find(root, role, wanted)
    act(wait_for(f"{role} '{name}'", lambda: seek(root, lambda text: text == name), 10))


def act(node):
    try:
        node.get_action_iface().do_action(0)
    except GLib.Error:
        pass  # what was pressed closed the sheet it is in, and cannot answer any more


def cell(table, row, column=0):
    found = table.get_table_iface().get_accessible_at(row, column)
    return found.get_name() if found else ""


def rows(table):
    return table.get_table_iface().get_n_rows()


def labels(root):
    return [node.get_name() for node in walk_seen(root) if node.get_role_name() == "label" and shown(node)]


def all_labels(root):
    """Also those one would have to scroll to, but none of a page or sheet that is not shown."""
    return [node.get_name() for node in walk_seen(root) if node.get_role_name() == "label"]


def table(root, name):
    return find(root, "table", lambda text: text == name)


def see_live(app):
    live = wait_for("the table of calls now", lambda: table(app, "Calls now"), 40)
    wait_for("a call that runs already", lambda: rows(live) > 0 and cell(live, 0), 90)
    before = callers(live)
    arrived = wait_for("a call arrives", lambda: callers(live) - before, 120)
    print("    " + ", ".join(arrived))
    return live


def callers(live):
    """Who is on Live and for which business; the words after these, and the order, change while a call goes on."""
    return {", ".join(words[1:3]) for row in range(rows(live))
            if len(words := cell(live, row).removeprefix("Test, ").split(", ")) > 2}


def open_arrived(app, live):
    """The call that is seen on Live, by keys: its details are of the same caller, and say why it went where it went."""
    press(app, "menu item", "Live")  # gives its table the keys
    subprocess.run(["xdotool", "key", "Home"], check=True)
    caller = wait_for("a selected call", lambda: selected(live), 10).split(", ")[1]
    subprocess.run(["xdotool", "key", "Return"], check=True)
    timeline = wait_for("its timeline", lambda: find(app, "filler", lambda text: text == "Timeline"), 20)
    wait_for(f"the details are those of {caller}", lambda: any(caller in text for text in all_labels(app)), 10)
    wait_for("why its route was chosen", lambda: has_reason(all_labels(timeline), "Route "), 10)
    press(app, "menu item", "Live")
    wait_for("Live again", lambda: table(app, "Calls now"), 10)


def selected(found):
    """The words of the selected row, "" for none."""
    chosen = found.get_table_iface().get_selected_rows()
    return cell(found, chosen[0]) if chosen else ""


def place_drill(app):
    press(app, "push button", "Test call")
    wait_for("what the plan foretells", lambda: "What the plan foretells" in labels(app), 10)
    press(app, "push button", "Start the drill")
    wait_for("the drill runs", lambda: any(text.startswith("The drill ") for text in labels(app)), 20)
    press(app, "push button", "Close")
    wait_for("its sheet has gone", lambda: "What the plan foretells" not in labels(app), 10)  # a press takes its time
    live = table(app, "Calls now")
    wait_for("the drill on Live, marked as a test",
             lambda: any(cell(live, row).startswith("Test, ") for row in range(rows(live))), 20)


def read_log(app):
    press(app, "menu item", "Call log")
    log = wait_for("the call log with calls", lambda: (t := table(app, "Calls")) and rows(t) > 10 and t, 20)
    print("    " + cell(log, 0))
    field = find(app, "text", lambda text: text == "Filter calls")
    field.get_editable_text_iface().set_text_contents("outcome:answered")
    wait_for("only answered calls", lambda: rows(log) > 0 and all(
        "Answered, " in cell(log, row) for row in range(min(rows(log), 20))), 10)
    log.get_component_iface().grab_focus()
    subprocess.run(["xdotool", "key", "Home", "Down", "Return"], check=True)
    timeline = wait_for("the timeline of a call", lambda: find(app, "filler", lambda text: text == "Timeline"), 10)
    wait_for("why its route was chosen", lambda: has_reason(all_labels(timeline), "Route "), 10)
    wait_for("who took it", lambda: any("took the call" in text for text in all_labels(timeline)), 10)


def ask_from_outside(app):
    """What the desktop entry's action does: another start, whose arguments the console that runs takes."""
    subprocess.run([sys.argv[1], "--demo", "--close-now"], check=True, timeout=20)
    wait_for("the sheet that opens or closes", lambda: find(app, "label", lambda text: text == "Open or close a business now"), 10)
    press(app, "push button", "Cancel")
    subprocess.run([sys.argv[1], "--demo", "--test-call"], check=True, timeout=20)
    wait_for("the sheet of a test call", lambda: "What the plan foretells" in labels(app), 10)
    subprocess.run(["xdotool", "key", "Escape"], check=True)


def has_reason(lines, beginning):
    """Whether the line that begins so is followed, after its clock, by a sentence."""
    for at, line in enumerate(lines):
        if line.startswith(beginning):
            return any(text.endswith(".") and len(text) > 20 for text in lines[at + 1:at + 4])
    return False


def main():
    console = subprocess.Popen([sys.argv[1], "--demo"])
    try:
        app = wait_for("the console on the accessibility bus", application, 60)
        open_arrived(app, see_live(app))
        place_drill(app)
        read_log(app)
        ask_from_outside(app)
        press(app, "menu item", "Quit")
        console.wait(timeout=15)
        print("ok: quit")
    finally:
        if console.poll() is None:
            console.terminate()
    return console.returncode


if __name__ == "__main__":
    sys.exit(main())
