// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/FixedKeys.h"

#include <QCoreApplication>

namespace ringdown::shell {
namespace {

struct FixedText {
    Q_DECLARE_TR_FUNCTIONS(FixedKeys)
};

using Among = FixedKeys::Among;

void addRows(std::vector<FixedKeys> &all)
{
    all.push_back({FixedText::tr("every list"), FixedText::tr("Open the menu of the chosen row"),
                   Qt::SHIFT | Qt::Key_F10, Among::Rows});
    const QString log = FixedText::tr("Call log");
    all.insert(all.end(),
               {{log, FixedText::tr("Type into the filter"), Qt::Key_Slash, Among::Rows},
                {log, FixedText::tr("Hear the message of the chosen call"), Qt::Key_Space, Among::Rows},
                {log, FixedText::tr("Show the new calls"), Qt::Key_End, Among::Rows},
                {log, FixedText::tr("Leave the details, then the filter"), Qt::Key_Escape, Among::Rows},
                {log, FixedText::tr("In the filter: what was asked before"), Qt::Key_Down, Among::Rows}});
    const QString messages = FixedText::tr("Messages");
    all.insert(all.end(),
               {{messages, FixedText::tr("Type into the search"), Qt::Key_Slash, Among::Rows},
                {messages, FixedText::tr("Play or pause"), Qt::Key_Space, Among::Rows},
                {messages, FixedText::tr("5 seconds back"), Qt::Key_Left, Among::Rows},
                {messages, FixedText::tr("5 seconds on"), Qt::Key_Right, Among::Rows},
                {messages, FixedText::tr("The next message"), Qt::SHIFT | Qt::Key_Right, Among::Rows}});
}

void addHours(std::vector<FixedKeys> &all)
{
    const QString hours = FixedText::tr("Hours of the week");
    all.insert(all.end(),
               {{hours, FixedText::tr("Open or close the chosen half hours"), Qt::Key_Space},
                {hours, FixedText::tr("Give exact times"), Qt::Key_Return},
                {hours, FixedText::tr("Close the chosen stretch"), Qt::Key_Delete},
                {hours, FixedText::tr("Copy the day"), Qt::CTRL | Qt::Key_C},
                {hours, FixedText::tr("Paste the copied day"), Qt::CTRL | Qt::Key_V},
                {hours, FixedText::tr("Copy the day to the next one"), Qt::CTRL | Qt::Key_D},
                {hours, FixedText::tr("To the beginning of the stretch"), Qt::Key_Home},
                {hours, FixedText::tr("To the end of the stretch"), Qt::Key_End},
                {FixedText::tr("Exceptions"), FixedText::tr("Remove the exception"), Qt::Key_Delete}});
}

void addCascade(std::vector<FixedKeys> &all)
{
    const QString cascade = FixedText::tr("Cascade");
    all.insert(
        all.end(),
        {{cascade, FixedText::tr("Move the tier up"), Qt::ALT | Qt::Key_Up},
         {cascade, FixedText::tr("Move the tier down"), Qt::ALT | Qt::Key_Down},
         {cascade, FixedText::tr("Move the person to the tier before"), Qt::CTRL | Qt::SHIFT | Qt::Key_Up},
         {cascade, FixedText::tr("Move the person to the tier behind"), Qt::CTRL | Qt::SHIFT | Qt::Key_Down},
         {cascade, FixedText::tr("Move the person earlier in the tier"), Qt::CTRL | Qt::SHIFT | Qt::Key_Left},
         {cascade, FixedText::tr("Move the person later in the tier"), Qt::CTRL | Qt::SHIFT | Qt::Key_Right},
         {cascade, FixedText::tr("Take the person out of the tier"), Qt::Key_Delete}});
    const QString routes = FixedText::tr("Menus and routes");
    all.insert(all.end(), {{routes, FixedText::tr("Move the step up"), Qt::ALT | Qt::Key_Up},
                           {routes, FixedText::tr("Move the step down"), Qt::ALT | Qt::Key_Down},
                           {routes, FixedText::tr("Remove the route or the text"), Qt::Key_Delete}});
}

void addLists(std::vector<FixedKeys> &all)
{
    const QString rules = FixedText::tr("Caller rules");
    all.insert(all.end(), {{rules, FixedText::tr("Move the rule up"), Qt::ALT | Qt::Key_Up},
                           {rules, FixedText::tr("Move the rule down"), Qt::ALT | Qt::Key_Down},
                           {rules, FixedText::tr("Switch the rule on or off"), Qt::Key_Space},
                           {rules, FixedText::tr("Remove the rule"), Qt::Key_Delete}});
    const QString businesses = FixedText::tr("Businesses");
    all.insert(all.end(), {{businesses, FixedText::tr("Add a business"), Qt::Key_Insert},
                           {businesses, FixedText::tr("Change the business"), Qt::Key_F2},
                           {businesses, FixedText::tr("Remove the business"), Qt::Key_Delete}});
    all.insert(all.end(), {{FixedText::tr("Contacts"), FixedText::tr("Remove the entry"), Qt::Key_Delete},
                           {FixedText::tr("Scenarios"), FixedText::tr("Remove the scenario"),
                            QKeySequence(QKeySequence::Delete)}});
}

} // namespace

std::vector<FixedKeys> fixedKeys()
{
    std::vector<FixedKeys> all;
    addRows(all);
    addHours(all);
    addCascade(all);
    addLists(all);
    return all;
}

} // namespace ringdown::shell
