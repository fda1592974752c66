// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/credentials/Stage.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Keys.h"
#include "tests/ui/support/Sample.h"
#include "ui/credentials/RuntimeCard.h"
#include "ui/format/Times.h"

#include <QSignalSpy>
#include <QTest>

using namespace ringdown;
using namespace std::chrono_literals;

/// How old what the relay told of itself is, and who we are there.
class RelayAgeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<tests::FakeDesk>(tests::sampleNow);
        m_relay = std::make_unique<tests::FakeRelay>();
        tests::fillKeys(m_relay->keyBook);
        m_stage = std::make_unique<tests::Stage>(m_desk->ports());
        m_stage->page().setNow(tests::sampleNow);
    }
    void cleanup() { m_stage.reset(); }

    void theAnswersHaveAnAgeAndALostRelayIsGrey()
    {
        QVERIFY(!m_stage->text().contains(QStringLiteral("as of")));
        m_stage->connectTo(*m_relay);
        QTRY_VERIFY(m_stage->text().contains(QStringLiteral("as of ")));
        const format::Times desk(QTimeZone::systemTimeZone(), format::Times::Naming::WithZone);
        QVERIFY(m_stage->text().contains(QStringLiteral("as of ") +
                                         desk.clock(tests::sampleNow))); // as every page says it
        QVERIFY2(
            m_stage->text().contains(QTimeZone::systemTimeZone().abbreviation(QDateTime::currentDateTime())),
            "no page of a desk tells a clock whose zone nobody knows");
        auto *runtime = m_stage->visible<credentials::RuntimeCard>();
        QVERIFY(runtime->isEnabled());
        m_relay->fresh.liveness = client::Liveness::Lost;
        Q_EMIT m_relay->livenessChanged(client::Liveness::Lost);
        QVERIFY(m_stage->text().contains(QStringLiteral("No answer since ")));
        QVERIFY(!runtime->isEnabled());
        m_relay->fresh.liveness = client::Liveness::Live;
        Q_EMIT m_relay->livenessChanged(client::Liveness::Live);
        QVERIFY(runtime->isEnabled());
    }

    void whatWasToldStaysWhileTheRelayIsSilent()
    {
        m_stage->connectTo(*m_relay);
        QTRY_VERIFY(m_stage->find(QStringLiteral("New token…")));
        m_relay->keyBook.failure = client::ApiFailure{{ErrorCode::Unavailable, "gone"}, 0, {}, {}};
        m_stage->page().reload();
        QCoreApplication::processEvents();
        QVERIFY(m_stage->find(QStringLiteral("New token…")));
    }

    void cardsThatNobodySeesAreFilledWhenTheyAreShown()
    {
        m_stage->page().hide();
        m_relay->token = client::Role::Operator;
        m_stage->connectTo(*m_relay);
        QTRY_VERIFY(m_stage->page().snapshot().relay.role != client::Role::Unknown);
        const auto words = [this] {
            QStringList all;
            for (const auto *label : m_stage->page().findChildren<QLabel *>())
                all << label->text();
            return all;
        };
        const QString place = QStringLiteral("for this run, of https://relay.example.com");
        QVERIFY(words().filter(place).isEmpty());
        m_stage->page().show();
        QVERIFY(!words().filter(place).isEmpty());
    }

    void itIsAskedAgainWheneverItIsShown()
    {
        m_stage->connectTo(*m_relay);
        const int before = m_relay->keyBook.asked;
        m_stage->page().hide();
        m_stage->page().show();
        QVERIFY(m_relay->keyBook.asked > before);
    }

    void ourTokenThereHasItsRoleAndIsReplaced()
    {
        m_relay->token = client::Role::Operator;
        m_stage->connectTo(*m_relay);
        QTRY_VERIFY(m_stage->text().contains(QStringLiteral("for this run, of https://relay.example.com")));
        QVERIFY(m_stage->labels().contains(QStringLiteral("Operator")));
        QSignalSpy wanted(&m_stage->page(), &credentials::CredentialsPage::relayTokenWanted);
        m_stage->press(QStringLiteral("Replace…"));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("https://relay.example.com"));
    }

private:
    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<tests::FakeRelay> m_relay;
    std::unique_ptr<tests::Stage> m_stage;
};

QTEST_MAIN(RelayAgeTest)
#include "RelayAgeTest.moc"
