// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/messages/MessagesStage.h"

#include "tests/ui/support/SampleMessages.h"
#include "ui/messages/ConversationView.h"

#include <QTabBar>
#include <QTest>

#include <memory>

namespace ringdown::tests {

MessagesStage::MessagesStage()
{
    for (const client::CallDetail &detail : sampleDay())
        relay.add(detail);
    fillMessages(relay);
    auto made = std::make_unique<FakePlayers>();
    players = made.get();
    window.resize(1200, 800);
    page = new messages::MessagesPage(std::move(made),
                                      messages::SoundCache(home.filePath(QStringLiteral("sound"))), &window);
    page->setParent(&window);
    page->setGeometry(window.rect());
    page->setOperator(QStringLiteral("Dana"));
    page->setNow(sampleNow);
    page->setNames(sampleNames());
}

MessagesStage::~MessagesStage() = default;

void MessagesStage::follow()
{
    page->setRelay(&relay);
    Q_EMIT relay.connected(relay.revision);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
}

void MessagesStage::chooseCaller(const std::string &phone)
{
    for (int row = 0; row < rows(); ++row) {
        choose(row);
        if (part<messages::ConversationView>()->route().with == phone)
            return;
    }
    QFAIL(phone.c_str());
}

QPushButton *MessagesStage::button(const QString &words)
{
    for (QPushButton *each : window.findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == words)
            return each;
    }
    return nullptr;
}

void MessagesStage::press(const QString &words)
{
    QPushButton *found = button(words);
    QVERIFY2(found && found->isEnabled(), qPrintable(words));
    found->click();
}

QListView *MessagesStage::list()
{
    return qobject_cast<QListView *>(page->mainTable());
}

int MessagesStage::rows()
{
    return list()->model()->rowCount();
}

void MessagesStage::choose(int row)
{
    list()->setCurrentIndex(list()->model()->index(row, 0));
}

void MessagesStage::turnTo(int folder)
{
    page->findChild<QTabBar *>()->setCurrentIndex(folder);
}

} // namespace ringdown::tests
