// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/messages/FakePlayers.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "ui/messages/MessagesPage.h"

#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>

#include <string>

namespace ringdown::tests {

/// The page in a window, over a relay with the sample's messages.
class MessagesStage {
public:
    MessagesStage();
    ~MessagesStage();

    void follow();
    QListView *list();
    int rows();
    void choose(int row);
    void turnTo(int folder);
    void chooseCaller(const std::string &phone);
    template <typename T>
    T *part()
    {
        return page->findChild<T *>();
    }
    QPushButton *button(const QString &words);
    void press(const QString &words);

    QTemporaryDir home;
    FakeRelay relay;
    QWidget window;
    messages::MessagesPage *page = nullptr;
    FakePlayers *players = nullptr;
};

/// The tabs of the page.
enum { Unheard, Unclaimed, Texts, All };

} // namespace ringdown::tests
