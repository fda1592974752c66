// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/ActionTable.h"

#include "ui/window/Places.h"

#include <QCoreApplication>

namespace ringdown::window {
namespace {

using format::Glyph;
using shell::ActionRegistry;
using shell::KeyScope;
using shell::MenuPlace;

struct ActionText {
    Q_DECLARE_TR_FUNCTIONS(ActionTable)
};

constexpr client::Role operators = client::Role::Operator;

QString id(const char *name)
{
    return QLatin1StringView(name);
}

void addFileAndEdit(ActionRegistry &registry, const Deeds &deeds)
{
    registry.add({id("file.connect"),
                  ActionText::tr("&Connect to a relay…"),
                  {},
                  MenuPlace::File,
                  KeyScope::Window,
                  Glyph::Plug,
                  ActionText::tr("Follow a relay that runs elsewhere")},
                 deeds.connectRelay);
    registry.add({id("file.export"), ActionText::tr("&Export calls…"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), MenuPlace::File, KeyScope::Window,
                  Glyph::Export, ActionText::tr("Write the calls the log shows into a file")},
                 deeds.exportCalls);
    registry.add({id("file.leave-demo"),
                  ActionText::tr("&Leave the demo…"),
                  {},
                  MenuPlace::File,
                  KeyScope::Window,
                  Glyph::Close,
                  ActionText::tr("End the sample businesses; their plan can be kept as a file")},
                 deeds.leaveDemo);
    registry.add({id("file.quit"), ActionText::tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
                  MenuPlace::File, KeyScope::Window, Glyph::Close,
                  ActionText::tr("Close the console; a relay it runs is ended, one elsewhere goes on")},
                 deeds.quit);
    registry.add({id("edit.undo"), ActionText::tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z),
                  MenuPlace::Edit, KeyScope::Window, Glyph::Undo,
                  ActionText::tr("Take the last edit of the plan back")},
                 deeds.undo);
    registry.add({id("edit.redo"), ActionText::tr("R&edo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                  MenuPlace::Edit, KeyScope::Window, Glyph::Redo,
                  ActionText::tr("Do again what was taken back")},
                 deeds.redo);
    registry.add({id("edit.copy-number"), ActionText::tr("&Copy number"), QKeySequence(Qt::CTRL | Qt::Key_C),
                  MenuPlace::Edit, KeyScope::Table, Glyph::Copy,
                  ActionText::tr("Copy the caller’s number in international form")},
                 deeds.copyNumber);
    registry.add({id("edit.copy-summary"), ActionText::tr("Copy &summary"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), MenuPlace::Edit, KeyScope::Table,
                  Glyph::Copy, ActionText::tr("Copy one line about the call")},
                 deeds.copySummary);
}

void addWays(ActionRegistry &registry, const Deeds &deeds, const std::vector<PlaceSpec> &places,
             MenuPlace menu)
{
    for (const PlaceSpec &place : places)
        registry.add({QStringLiteral("go.") + place.id, place.words, place.keys, menu, KeyScope::Window,
                      place.glyph, place.purpose},
                     [go = deeds.goTo, place = place.id] { go(place); });
}

void addPlaces(ActionRegistry &registry, const Deeds &deeds)
{
    addWays(registry, deeds, places(), MenuPlace::View);
    registry.add({id("view.back"), ActionText::tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left),
                  MenuPlace::View, KeyScope::Window, Glyph::Undo,
                  ActionText::tr("To the page or filter before")},
                 deeds.back);
    registry.add({id("view.forward"), ActionText::tr("F&orward"), QKeySequence(Qt::ALT | Qt::Key_Right),
                  MenuPlace::View, KeyScope::Window, Glyph::Redo,
                  ActionText::tr("To the page or filter one came back from")},
                 deeds.forward);
    registry.add({id("view.tenant"), ActionText::tr("Choose &business"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), MenuPlace::View, KeyScope::Window,
                  Glyph::Business, ActionText::tr("Show only one business")},
                 deeds.chooseTenant);
    registry.add({id("view.filter"), ActionText::tr("&Filter"), QKeySequence(Qt::CTRL | Qt::Key_F),
                  MenuPlace::View, KeyScope::Window, Glyph::Search,
                  ActionText::tr("Type into this page’s filter, or into the call log’s where there is none")},
                 deeds.filter);
    registry.add({id("view.clear-filter"), ActionText::tr("Clear &all filters"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), MenuPlace::View, KeyScope::Window,
                  Glyph::Close, ActionText::tr("Show everything again that the filter holds back")},
                 deeds.clearFilter);
    registry.add({id("view.detail"), ActionText::tr("&Details"), QKeySequence(Qt::CTRL | Qt::Key_I),
                  MenuPlace::View, KeyScope::Window, Glyph::Detail,
                  ActionText::tr("Show or hide the details of the chosen call")},
                 deeds.toggleDetail);
}

void addView(ActionRegistry &registry, const Deeds &deeds)
{
    registry.add({id("view.fold"), ActionText::tr("Fold &sidebar"), QKeySequence(Qt::CTRL | Qt::Key_B),
                  MenuPlace::View, KeyScope::Window, Glyph::Fold,
                  ActionText::tr("Show the sidebar as icons only, or unfold it")},
                 deeds.foldSidebar);
    registry.add({id("view.detach-live"), ActionText::tr("Live in its &own window"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), MenuPlace::View, KeyScope::Window,
                  Glyph::Live, ActionText::tr("Take Live out of this window, or bring it back")},
                 deeds.detachLive);
    registry.add({id("view.toast"),
                  ActionText::tr("Go to the &message"),
                  QKeySequence(Qt::CTRL | Qt::Key_J),
                  MenuPlace::View,
                  KeyScope::Window,
                  {},
                  ActionText::tr("Give the keys to the message at the lower right, with its way back")},
                 deeds.focusToast);
    registry.add(
        {id("view.recent"),
         ActionText::tr("Recent e&vents"),
         {},
         MenuPlace::View,
         KeyScope::Window,
         Glyph::List,
         ActionText::tr("What was told for a moment at the lower edge of the window, to be read again")},
        deeds.recentEvents);
    registry.add({id("view.reload"), ActionText::tr("&Reload"), QKeySequence(Qt::Key_F5), MenuPlace::View,
                  KeyScope::Window, Glyph::Refresh, ActionText::tr("Ask the relay again")},
                 deeds.reload);
    registry.add({id("view.next-region"),
                  ActionText::tr("&Next region"),
                  QKeySequence(Qt::Key_F6),
                  MenuPlace::View,
                  KeyScope::Window,
                  {},
                  ActionText::tr("Move the focus to the next part of the window")},
                 deeds.nextRegion);
    registry.add({id("view.previous-region"),
                  ActionText::tr("&Previous region"),
                  QKeySequence(Qt::SHIFT | Qt::Key_F6),
                  MenuPlace::View,
                  KeyScope::Window,
                  {},
                  ActionText::tr("Move the focus to the part of the window before")},
                 deeds.previousRegion);
    const std::tuple<const char *, QString, shell::Appearance> looks[] = {
        {"view.follow-system", ActionText::tr("Light or dark as the &desktop"), shell::Appearance::System},
        {"view.light", ActionText::tr("Always l&ight"), shell::Appearance::Light},
        {"view.dark", ActionText::tr("Always dar&k"), shell::Appearance::Dark}};
    for (const auto &[name, words, appearance] : looks)
        registry.add({id(name),
                      words,
                      {},
                      MenuPlace::View,
                      KeyScope::Window,
                      {},
                      ActionText::tr("Change the colours of the console")},
                     [wear = deeds.wear, appearance = appearance] { wear(appearance); });
}

void addCall(ActionRegistry &registry, const Deeds &deeds)
{
    registry.add({id("call.open"), ActionText::tr("&Open"), QKeySequence(Qt::Key_Return), MenuPlace::Call,
                  KeyScope::Table, Glyph::Detail,
                  ActionText::tr("Show the call with everything that happened to it")},
                 deeds.openCall);
    registry.add({id("call.open-window"), ActionText::tr("Open in its own &window"),
                  QKeySequence(Qt::CTRL | Qt::Key_Enter), MenuPlace::Call, KeyScope::Table, Glyph::Detail,
                  ActionText::tr("Keep the call in a window beside the log")},
                 deeds.openInWindow);
    registry.add({id("call.why"), ActionText::tr("&Why"), QKeySequence(Qt::Key_W), MenuPlace::Call,
                  KeyScope::Table, Glyph::Info, ActionText::tr("Go to the reasons of the chosen call")},
                 deeds.whyCall);
    registry.add({id("call.claim"), ActionText::tr("&Claim"), QKeySequence(Qt::Key_C), MenuPlace::Call,
                  KeyScope::Table, Glyph::Check, ActionText::tr("Say that you take care of this caller"),
                  operators},
                 deeds.claimCall);
    registry.add({id("call.give-back"), ActionText::tr("Give &back"), QKeySequence(Qt::SHIFT | Qt::Key_C),
                  MenuPlace::Call, KeyScope::Table, Glyph::Undo,
                  ActionText::tr("Let somebody else take care of this caller"), operators},
                 deeds.giveBackCall);
    registry.add({id("call.voicemail"), ActionText::tr("Send to &voicemail…"), QKeySequence(Qt::Key_V),
                  MenuPlace::Call, KeyScope::Table, Glyph::Voicemail,
                  ActionText::tr("Stop the phones and ask this caller for a message; asks first"), operators},
                 deeds.sendToVoicemail);
    registry.add({id("call.simulate"), ActionText::tr("&Simulate"), QKeySequence(Qt::Key_S), MenuPlace::Call,
                  KeyScope::Table, Glyph::Play,
                  ActionText::tr("Play this call again through the live plan and the draft")},
                 deeds.simulateCall);
    registry.add({id("call.of-caller"), ActionText::tr("Calls of this &number"), QKeySequence(Qt::Key_N),
                  MenuPlace::Call, KeyScope::Table, Glyph::Person,
                  ActionText::tr("Filter the call log by this caller’s number")},
                 deeds.callsOfCaller);
    registry.add({id("call.rule"), ActionText::tr("&Rule for this caller…"), QKeySequence(Qt::Key_R),
                  MenuPlace::Call, KeyScope::Table, Glyph::Shield,
                  ActionText::tr("Treat this caller otherwise than everybody, in the draft"), operators},
                 deeds.ruleForCaller);
    registry.add({id("call.test"), ActionText::tr("&Test call…"), QKeySequence(Qt::CTRL | Qt::Key_T),
                  MenuPlace::Call, KeyScope::Window, Glyph::Drill,
                  ActionText::tr("Place a drill: no phone rings, nothing is sent"), operators},
                 deeds.testCall);
}

void addRouting(ActionRegistry &registry, const Deeds &deeds)
{
    registry.add(
        {id("routing.review"), ActionText::tr("&Review and push…"), QKeySequence(Qt::CTRL | Qt::Key_Return),
         MenuPlace::Routing, KeyScope::Window, Glyph::Plan,
         ActionText::tr("See what the draft would do to calls, and make it live")}, // to read, for a viewer
        deeds.review);
    registry.add({id("routing.open-or-close"), ActionText::tr("&Open or close now…"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), MenuPlace::Routing, KeyScope::Window,
                  Glyph::Clock, ActionText::tr("Open or close the business by hand until a time"), operators},
                 deeds.openOrClose);
    registry.add({id("routing.history"),
                  ActionText::tr("&History…"),
                  {},
                  MenuPlace::Routing,
                  KeyScope::Window,
                  Glyph::List,
                  ActionText::tr("Every revision of the plan, and the way back to it")},
                 deeds.history);
    registry.add({id("routing.roll-back"),
                  ActionText::tr("Roll back the &last push"),
                  {},
                  MenuPlace::Routing,
                  KeyScope::Window,
                  Glyph::Undo,
                  ActionText::tr("Make the revision live again that was live before it"),
                  operators},
                 deeds.rollBack);
    registry.add({id("routing.edits"),
                  ActionText::tr("&Edits of the draft…"),
                  {},
                  MenuPlace::View,
                  KeyScope::Window,
                  Glyph::Undo,
                  ActionText::tr("Every step of the draft by its name, and the way back to behind each")},
                 deeds.edits);
    registry.add({id("routing.discard"),
                  ActionText::tr("&Discard the draft"),
                  {},
                  MenuPlace::Routing,
                  KeyScope::Window,
                  Glyph::Trash,
                  ActionText::tr("Go back to the live plan; undo brings the draft back")},
                 deeds.discard);
    registry.add({id("routing.businesses"),
                  ActionText::tr("Manage &businesses…"),
                  {},
                  MenuPlace::Routing,
                  KeyScope::Window,
                  Glyph::Business,
                  ActionText::tr("Add, copy, rename or remove a business, and give it numbers")},
                 deeds.businesses);
    registry.add({id("routing.map-or-tree"), ActionText::tr("&Map or tree"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), MenuPlace::Routing, KeyScope::Window,
                  Glyph::Route, ActionText::tr("Show the routing’s overview as a map, or as a tree")},
                 deeds.mapOrTree);
    addWays(registry, deeds, routingParts(), MenuPlace::Routing);
}

void addNumbers(ActionRegistry &registry, const Deeds &deeds)
{
    registry.add({id("numbers.check"),
                  ActionText::tr("Check the &numbers"),
                  {},
                  MenuPlace::Tools,
                  KeyScope::Window,
                  Glyph::Key,
                  ActionText::tr("Ask Twilio what it does with the account’s numbers, and compare")},
                 deeds.checkNumbers);
    registry.add({id("numbers.adopt"),
                  ActionText::tr("A&dopt all numbers…"),
                  {},
                  MenuPlace::Tools,
                  KeyScope::Window,
                  Glyph::Key,
                  ActionText::tr("Point every number to where the plan needs it, after a review"),
                  operators},
                 deeds.adoptNumbers);
    registry.add({id("numbers.buy"),
                  ActionText::tr("Search and &buy a number…"),
                  {},
                  MenuPlace::Tools,
                  KeyScope::Window,
                  Glyph::Key,
                  ActionText::tr("Look for a number that can be had, with its price"),
                  operators},
                 deeds.buyNumber);
}

void addCredentials(ActionRegistry &registry, const Deeds &deeds)
{
    const std::tuple<const char *, QString, QString, Deeds::Deed> rows[] = {
        {"credentials.import", ActionText::tr("&Import an env file…"),
         ActionText::tr("Read credentials from a file into the keyring"), deeds.importSecrets},
        {"credentials.rotate-token", ActionText::tr("Rotate the &Auth Token…"),
         ActionText::tr("Replace the account’s token without one refused call"), deeds.rotateToken},
        {"credentials.rotate-key", ActionText::tr("Rotate the API &key…"),
         ActionText::tr("Replace the relay’s API key without one failed request"), deeds.rotateApiKey},
        {"credentials.person-left", ActionText::tr("A &person left…"),
         ActionText::tr("Somebody who knew the credentials is gone"), deeds.personLeft},
        {"credentials.clear-clipboard", ActionText::tr("C&lear the copied secret"),
         ActionText::tr("Take a copied secret off the clipboard now"), deeds.clearClipboard}};
    for (const auto &[name, words, purpose, deed] : rows)
        registry.add({id(name), words, {}, MenuPlace::Tools, KeyScope::Window, Glyph::Credential, purpose},
                     deed);
}

void addToolsAndHelp(ActionRegistry &registry, const Deeds &deeds)
{
    registry.add({id("tools.palette"), ActionText::tr("&Search or run…"), QKeySequence(Qt::CTRL | Qt::Key_K),
                  MenuPlace::Tools, KeyScope::Window, Glyph::Search,
                  ActionText::tr("Find any deed by a few letters")},
                 deeds.palette);
    registry.add({id("tools.reconnect"),
                  ActionText::tr("&Reconnect now"),
                  {},
                  MenuPlace::Tools,
                  KeyScope::Window,
                  Glyph::Plug,
                  ActionText::tr("Try at once instead of waiting for the next try")},
                 deeds.reconnect);
    registry.add({id("tools.settings"), ActionText::tr("S&ettings"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                  MenuPlace::Tools, KeyScope::Window, Glyph::Gear,
                  ActionText::tr("Looks, notifications, language, keys and data of this desk")},
                 deeds.settings);
    registry.add({id("help.page"), ActionText::tr("&Help for this page"), QKeySequence(Qt::Key_F1),
                  MenuPlace::Help, KeyScope::Window, Glyph::Info,
                  ActionText::tr("What the page is for, and how one works there")},
                 deeds.pageHelp);
    registry.add({id("help.keys"), ActionText::tr("&Keyboard and version"),
                  QKeySequence(Qt::CTRL | Qt::Key_Question), MenuPlace::Help, KeyScope::Window, Glyph::Key,
                  ActionText::tr("Every shortcut of the console")},
                 deeds.keys);
    registry.add({id("help.welcome"),
                  ActionText::tr("&First steps…"),
                  {},
                  MenuPlace::Help,
                  KeyScope::Window,
                  Glyph::Play,
                  ActionText::tr("Sample data, a relay on this desk, or one that runs elsewhere")},
                 deeds.welcome);
    registry.add({id("help.news"),
                  ActionText::tr("What’s &new"),
                  {},
                  MenuPlace::Help,
                  KeyScope::Window,
                  Glyph::Alert,
                  ActionText::tr("What this version brought")},
                 deeds.news);
    registry.add({id("help.about"),
                  ActionText::tr("&About Ringdown"),
                  {},
                  MenuPlace::Help,
                  KeyScope::Window,
                  Glyph::Info,
                  ActionText::tr("Its version, its licence, and what it is made of")},
                 deeds.about);
}

} // namespace

void registerActions(ActionRegistry &registry, const Deeds &deeds)
{
    addFileAndEdit(registry, deeds);
    addPlaces(registry, deeds);
    addView(registry, deeds);
    addCall(registry, deeds);
    addRouting(registry, deeds);
    addToolsAndHelp(registry, deeds);
    addNumbers(registry, deeds);
    addCredentials(registry, deeds);
}

} // namespace ringdown::window
