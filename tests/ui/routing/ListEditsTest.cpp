// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/ListEdits.h"

#include <QTest>

#include <string>

using namespace ringdown::routing_ui;

namespace {

struct Item {
    std::string name;
    int value = 0;

    friend bool operator==(const Item &, const Item &) = default;
};

} // namespace

class ListEditsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatMovedIsChangedWhereItStandsNow()
    {
        std::vector<Item> list = {{"b", 2}, {"c", 3}};
        putAgain(list, {"c", 3}, {"c", 30}, &Item::name); // it stood third when a was still there
        QVERIFY((list == std::vector<Item>{{"b", 2}, {"c", 30}}));
    }

    void whatAnotherChangedIsFoundByItsKey()
    {
        std::vector<Item> list = {{"a", 1}, {"b", 20}};
        putAgain(list, {"b", 2}, {"renamed", 2}, &Item::name);
        QVERIFY((list == std::vector<Item>{{"a", 1}, {"renamed", 2}}));
    }

    void ofTwoWithOneKeyTheSameOneIsChanged()
    {
        std::vector<Item> list = {{"a", 1}, {"a", 2}};
        putAgain(list, {"a", 2}, {"a", 3}, &Item::name);
        QVERIFY((list == std::vector<Item>{{"a", 1}, {"a", 3}}));
    }

    void whatHasNoNameIsNotTakenForAnother()
    {
        std::vector<Item> list = {{"", 1}, {"b", 2}};
        putAgain(list, {"", 7}, {"", 8}, &Item::name);
        QVERIFY((list == std::vector<Item>{{"", 1}, {"b", 2}, {"", 8}}));
    }

    void whatWasRemovedComesBackAtTheEnd()
    {
        std::vector<Item> list = {{"b", 2}};
        putAgain(list, {"a", 1}, {"a", 10}, &Item::name);
        QVERIFY((list == std::vector<Item>{{"b", 2}, {"a", 10}}));
    }

    void aDifferenceLeavesWhatOthersDidMeanwhile()
    {
        const std::vector<Item> before = {{"a", 1}, {"b", 2}};
        const std::vector<Item> after = {{"a", 1}, {"b", 20}, {"c", 3}};
        std::vector<Item> same = before;
        putDifference(same, before, after, &Item::name);
        QVERIFY(same == after);
        std::vector<Item> moved = {{"d", 4}, {"b", 2}, {"a", 100}};
        putDifference(moved, before, after, &Item::name);
        QVERIFY((moved == std::vector<Item>{{"d", 4}, {"b", 20}, {"a", 100}, {"c", 3}}));
    }
};

QTEST_GUILESS_MAIN(ListEditsTest)
#include "ListEditsTest.moc"
