// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "tests/ui/support/SampleMessages.h"
#include "ui/messages/ConversationView.h"
#include "ui/messages/MessagesPage.h"

#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>

namespace ringdown::tests {

/// The page in a window, over a relay with the sample's messages.
class MessagesStage {
public:
    MessagesStage()
    {
        for (const client::CallDetail &detail : sampleDay())
            relay.add(detail);
        fillMessages(relay);
        auto made = std::make_unique<FakePlayers>();
        players = made.get();
        window.resize(1200, 800);
        page = new messages::MessagesPage(
            std::move(made), messages::SoundCache(home.filePath(QStringLiteral("sound"))), &window);
        page->setParent(&window);
        page->setGeometry(window.rect());
        page->setOperator(QStringLiteral("Dana"));
        page->setNow(sampleNow);
        page->setNames(sampleNames());
    }
    void follow()
    {
        page->setRelay(&relay);
        Q_EMIT relay.connected(relay.revision);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    QListView *list() { return qobject_cast<QListView *>(page->mainTable()); }
    int rows() { return list()->model()->rowCount(); }
    void choose(int row) { list()->setCurrentIndex(list()->model()->index(row, 0)); }
    void turnTo(int folder) { page->findChild<QTabBar *>()->setCurrentIndex(folder); }
    void chooseCaller(const std::string &phone)
    {
        for (int row = 0; row < rows(); ++row) {
            choose(row);
            if (part<messages::ConversationView>()->route().with == phone)
                return;
        }
        QFAIL(phone.c_str());
    }
    template <typename T>
    T *part()
    {
        return page->findChild<T *>();
    }
    QPushButton *button(const QString &words)
    {
        for (QPushButton *each : window.findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == words)
                return each;
        }
        return nullptr;
    }
    void press(const QString &words)
    {
        QPushButton *found = button(words);
        QVERIFY2(found && found->isEnabled(), qPrintable(words));
        found->click();
    }

    QTemporaryDir home;
    FakeRelay relay;
    QWidget window;
    messages::MessagesPage *page = nullptr;
    FakePlayers *players = nullptr;
};

/// The tabs of the page.
enum { Unheard, Unclaimed, Texts, All };

} // namespace ringdown::tests
