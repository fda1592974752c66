// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/Places.h"

#include <QCoreApplication>

namespace ringdown::window {
namespace {

struct PlaceText {
    Q_DECLARE_TR_FUNCTIONS(Places)
};

} // namespace

std::vector<PlaceSpec> places()
{
    using format::Glyph;
    return {
        {QStringLiteral("live"), PlaceText::tr("&Live"), QKeySequence(Qt::CTRL | Qt::Key_1), Glyph::Live,
         PlaceText::tr("The calls of this moment")},
        {QStringLiteral("log"), PlaceText::tr("Call &log"), QKeySequence(Qt::CTRL | Qt::Key_2), Glyph::List,
         PlaceText::tr("Every call, with its reasons")},
        {QStringLiteral("messages"), PlaceText::tr("Messa&ges"), QKeySequence(Qt::CTRL | Qt::Key_3),
         Glyph::Message, PlaceText::tr("Voicemails, texts and missed calls that wait for somebody")},
        {QStringLiteral("routing"), PlaceText::tr("&Routing"), QKeySequence(Qt::CTRL | Qt::Key_4),
         Glyph::Route, PlaceText::tr("Where a call goes, and whom it rings")},
        {QStringLiteral("simulator"), PlaceText::tr("&Simulator"), QKeySequence(Qt::CTRL | Qt::Key_5),
         Glyph::Play, PlaceText::tr("What would happen to a call, live and in the draft")},
        {QStringLiteral("numbers"), PlaceText::tr("N&umbers"), QKeySequence(Qt::CTRL | Qt::Key_6), Glyph::Key,
         PlaceText::tr("Where the account’s numbers go, and where they should")},
        {QStringLiteral("credentials"), PlaceText::tr("C&redentials"), QKeySequence(Qt::CTRL | Qt::Key_7),
         Glyph::Credential, PlaceText::tr("The account on this desk, and what a relay holds of it")},
        {QStringLiteral("relay"), PlaceText::tr("R&elay"), QKeySequence(Qt::CTRL | Qt::Key_8), Glyph::Server,
         PlaceText::tr("How the program is that answers the numbers")},
        {QStringLiteral("insights"), PlaceText::tr("&Insights"), QKeySequence(Qt::CTRL | Qt::Key_9),
         Glyph::Chart, PlaceText::tr("How well calls are answered, and when they come")},
    };
}

std::vector<PlaceSpec> routingPlaces()
{
    using format::Glyph;
    return {
        {QStringLiteral("hours"), PlaceText::tr("Hours"), {}, Glyph::Clock, {}},
        {QStringLiteral("cascade"), PlaceText::tr("Cascade"), {}, Glyph::Ladder, {}},
        {QStringLiteral("routes"), PlaceText::tr("Menus", "and routes, in the sidebar"), {}, Glyph::Menu, {}},
        {QStringLiteral("callers"),
         PlaceText::tr("Callers", "their rules, in the sidebar"),
         {},
         Glyph::Shield,
         {}},
    };
}

std::vector<PlaceSpec> routingParts()
{
    using format::Glyph;
    return {
        {QStringLiteral("overview"),
         PlaceText::tr("O&verview"),
         {},
         Glyph::Route,
         PlaceText::tr("The whole routing of a business, as a map or as a tree")},
        {QStringLiteral("hours"),
         PlaceText::tr("Hour&s"),
         {},
         Glyph::Clock,
         PlaceText::tr("When a business is open, week by week, and its exceptions")},
        {QStringLiteral("cascade"),
         PlaceText::tr("&Cascade"),
         {},
         Glyph::Ladder,
         PlaceText::tr("Whose phones ring, in which order and how long")},
        {QStringLiteral("routes"),
         PlaceText::tr("Menus and rou&tes"),
         {},
         Glyph::Menu,
         PlaceText::tr("What callers hear, and what each key leads to")},
        {QStringLiteral("callers"),
         PlaceText::tr("Cal&ler rules"),
         {},
         Glyph::Shield,
         PlaceText::tr("Which callers are treated otherwise than everybody")},
        {QStringLiteral("contacts"),
         PlaceText::tr("Co&ntacts"),
         {},
         Glyph::Person,
         PlaceText::tr("The people and phones of a business")},
        {QStringLiteral("basics"),
         PlaceText::tr("Te&xts, voice and limits"),
         {},
         Glyph::Text,
         PlaceText::tr("What a business texts, how it speaks, and how much it may cost")},
    };
}

} // namespace ringdown::window
