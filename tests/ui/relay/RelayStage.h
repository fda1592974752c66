// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/FakeHost.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "tests/ui/support/SampleStatus.h"
#include "ui/relay/RelayPage.h"
#include "ui/relay/StateCard.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace ringdown::tests {

/// The Relay screen with a relay that tells of itself, and the one of this desk.
class RelayStage : public QObject {
protected:
    void open()
    {
        m_page.reset();
        m_relay = std::make_unique<FakeRelay>();
        fillStatus(m_relay->state);
        m_host = std::make_unique<FakeHost>();
        m_page = std::make_unique<relay_ui::RelayPage>();
        m_page->resize(1200, 900);
        m_page->setHost(m_host.get());
        m_page->setNow(sampleNow);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    QString valueOf(const QString &card, const QString &name) const
    {
        for (const relay_ui::StateCard *each : m_page->findChildren<relay_ui::StateCard *>()) {
            if (each->accessibleName() == card)
                return each->valueOf(name);
        }
        return QStringLiteral("no such card");
    }
    QString valueOf(const char *card, const char *name) const
    {
        return valueOf(QLatin1StringView(card), QLatin1StringView(name));
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->text().contains(words) && label->isVisibleTo(m_page.get()))
                return true;
        }
        return false;
    }
    void press(const QString &words)
    {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == words && button->isVisibleTo(m_page.get()))
                return button->click();
        }
        QFAIL(qPrintable(words));
    }
    QCheckBox *check(const QString &words) const
    {
        for (QCheckBox *box : m_page->findChildren<QCheckBox *>()) {
            if (box->text() == words)
                return box;
        }
        return nullptr;
    }

    std::unique_ptr<FakeRelay> m_relay;
    std::unique_ptr<FakeHost> m_host;
    std::unique_ptr<relay_ui::RelayPage> m_page;
};

} // namespace ringdown::tests
