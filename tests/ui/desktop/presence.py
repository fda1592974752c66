#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console on a desktop with a tray and a notification service of our own: the tray's icon tells the moment and its menu
acts, a notice comes for a ringing call and a press on it opens that call, closing the window asks first and then keeps running.

Usage: tests/ui/desktop/session tests/ui/desktop/presence.py RINGDOWN"""
import os
import subprocess
import sys
import threading
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

from console import all_labels, application, find, labels, press, wait_for  # noqa: E402

WATCHER = """<node><interface name="org.kde.StatusNotifierWatcher">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
<signal name="StatusNotifierHostRegistered"/>
</interface></node>"""

NOTIFICATIONS = """<node><interface name="org.freedesktop.Notifications">
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/>
<arg type="s" direction="out"/><arg type="s" direction="out"/></method>
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
<arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
<signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface></node>"""


class Desktop:
    """A tray and a notification service that only remember."""

    def __init__(self):
        self.items, self.notices, self.last = [], {}, 0
        self.loop = GLib.MainLoop()
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.own("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", WATCHER, self.watch, self.ask)
        self.own("org.freedesktop.Notifications", "/org/freedesktop/Notifications", NOTIFICATIONS, self.notify, None)
        threading.Thread(target=self.loop.run, daemon=True).start()

    def own(self, name, path, xml, call, get):
        Gio.bus_own_name_on_connection(self.bus, name, Gio.BusNameOwnerFlags.NONE, None, None)
        self.bus.register_object(path, Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0], call, get, None)

    def watch(self, bus, sender, path, interface, method, arguments, invocation):
        if method == "RegisterStatusNotifierItem":
            self.items.append((sender, arguments.unpack()[0]))
        invocation.return_value(None)

    def ask(self, bus, sender, path, interface, name):
        return {"RegisteredStatusNotifierItems": GLib.Variant("as", [s for s, _ in self.items]),
                "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
                "ProtocolVersion": GLib.Variant("i", 0)}[name]

    def notify(self, bus, sender, path, interface, method, arguments, invocation):
        if method == "GetCapabilities":
            return invocation.return_value(GLib.Variant("(as)", (["actions", "body"],)))
        if method == "GetServerInformation":
            return invocation.return_value(GLib.Variant("(ssss)", ("fake", "none", "1", "1.2")))
        if method == "Notify":
            _, replaces, _, title, body, actions, _, _ = arguments.unpack()
            number = replaces or self.last + 1
            self.last = max(self.last, number)
            self.notices[number] = (title, body, actions)
            return invocation.return_value(GLib.Variant("(u)", (number,)))
        if method == "CloseNotification":
            self.notices.pop(arguments.unpack()[0], None)
        invocation.return_value(None)

    def invoke(self, number):
        self.bus.emit_signal(None, "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "ActionInvoked",
                             GLib.Variant("(us)", (number, "default")))

    def item(self, name):
        """A property of the console's icon."""
        sender, path = self.items[-1]
        path = path if path.startswith("/") else "/StatusNotifierItem"
        return self.bus.call_sync(sender, path, "org.freedesktop.DBus.Properties", "Get",
                                  GLib.Variant("(ss)", ("org.kde.StatusNotifierItem", name)), None, 0, 3000, None).unpack()[0]

    def menu(self):
        """The entries of its menu: words, number, enabled."""
        sender, path = self.items[-1][0], self.item("Menu")
        layout = self.bus.call_sync(sender, path, "com.canonical.dbusmenu", "GetLayout",
                                    GLib.Variant("(iias)", (0, -1, [])), None, 0, 3000, None).unpack()[1]
        return [(p.get("label", "").replace("_", ""), number, p.get("enabled", True)) for number, p, _ in layout[2]]

    def choose(self, words):
        number = next(number for label, number, _ in self.menu() if label == words)
        self.bus.call_sync(self.items[-1][0], self.item("Menu"), "com.canonical.dbusmenu", "Event",
                           GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("s", ""), 0)), None, 0, 3000, None)


def tooltip(desktop):
    words = desktop.item("ToolTip")
    return next((part for part in reversed(words) if isinstance(part, str) and part), "")


def see_tray(desktop):
    wait_for("an icon in the tray", lambda: desktop.items, 30)
    wait_for("its words tell the moment", lambda: "open" in tooltip(desktop) or "Open" in tooltip(desktop), 60)
    print("    " + tooltip(desktop))
    if desktop.item("Title") != "Ringdown":
        sys.exit(f"FAIL: the icon's title is {desktop.item('Title')}")
    print("ok: its title")
    words = [label for label, _, _ in desktop.menu() if label]
    wanted = {"Show", "Test call (drill)", "Mute notifications for 1 hour", "Quit"}
    if not wanted <= set(words):
        sys.exit(f"FAIL: the tray's menu has {words}")
    print("ok: the tray's menu")


def ringing(desktop):
    """The notices of calls that ring now."""
    return [number for number, (title, _, _) in list(desktop.notices.items()) if " calls " in title]


def see_notice(desktop, app):
    def opened():
        for number in ringing(desktop):  # when all phones are busy it is withdrawn at once, and the next call counts
            title, body, actions = desktop.notices.get(number, ("", "", ["default", "Open"]))
            if actions[:2] != ["default", "Open"]:
                sys.exit(f"FAIL: the notice offers {actions}")
            print(f"    {title}: {body}")
            desktop.invoke(number)
            time.sleep(1)
        return find(app, "filler", lambda text: text == "Timeline")

    wait_for("a pressed notice of a ringing call opens it in the log", opened, 220)


def choose_drill(desktop, app):
    desktop.choose("Test call (drill)")
    wait_for("the test call", lambda: "What the plan foretells" in labels(app), 15)
    press(app, "push button", "Close")


def close_window(desktop, app):
    def asked():
        if "Close the window?" in all_labels(app):
            return True
        # Keys are lost while a busy desktop has not given the window its focus yet.
        subprocess.run(["xdotool", "windowactivate", "--sync", windows()[-1], "key", "alt+F4"], check=True)
        time.sleep(2)
        return False

    wait_for("the question of the first closing", asked, 30)
    press(app, "push button", "Keep running in the tray")
    wait_for("no window is left", lambda: not windows(), 15)
    desktop.choose("Show")
    wait_for("the window again", windows, 15)


def windows():
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Ringdown"], capture_output=True, text=True)
    return found.stdout.split()


def start_again(program, console):
    subprocess.run([program, "--demo", "--page", "log"], check=True, timeout=20)
    if console.poll() is not None:
        sys.exit("FAIL: the second start ended the first")
    print("ok: a second start leads to the first")


def main():
    desktop = Desktop()
    console = subprocess.Popen([sys.argv[1], "--demo"], env={**os.environ, "XDG_CURRENT_DESKTOP": "KDE"})
    try:
        app = wait_for("the console on the accessibility bus", application, 40)
        see_tray(desktop)
        see_notice(desktop, app)
        choose_drill(desktop, app)
        start_again(sys.argv[1], console)
        close_window(desktop, app)
        desktop.choose("Quit")
        console.wait(timeout=15)
        print("ok: quit")
    finally:
        if console.poll() is None:
            console.terminate()
    return console.returncode


if __name__ == "__main__":
    sys.exit(main())
