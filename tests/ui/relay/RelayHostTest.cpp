// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/relay/RelayStage.h"
#include "ui/relay/StopSheet.h"
#include "ui/shell/EmptyState.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace ringdown;
using namespace ringdown::relay_ui;
using namespace std::chrono_literals;

/// The relay of this desk: its switch, port and address, also while none is followed.
class RelayHostTest : public tests::RelayStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }

    void withoutARelayThereAreThreeWays()
    {
        QSignalSpy connects(m_page.get(), &RelayPage::connectWanted);
        QSignalSpy demos(m_page.get(), &RelayPage::demoWanted);
        press(QStringLiteral("Connect…"));
        press(QStringLiteral("Demo"));
        press(QStringLiteral("Run one here"));
        QCOMPARE(connects.count(), 1);
        QCOMPARE(demos.count(), 1);
        QCOMPARE(m_host->now, HostPort::State::Running);
    }

    /// Its port may be what it did not start for.
    void whyTheDesksRelayDidNotStartStandsAboveItsPort()
    {
        m_host->setUp = true;
        m_host->why = QStringLiteral("127.0.0.1:7899 is in use by another program");
        m_page->setRelay(m_relay.get());
        m_page->setRelay(nullptr);
        press(QStringLiteral("Start the one here"));
        QVERIFY(says(m_host->why));
        auto *port = m_page->findChild<QSpinBox *>();
        QTRY_VERIFY(port->isVisible());
        m_page->showHost();
        QCOMPARE(m_page->window()->focusWidget(), port);
        port->setValue(7'900);
        QTest::keyClick(port, Qt::Key_Return);
        QCOMPARE(m_host->keptPort, 7'900);
        m_host->why.clear();
        press(QStringLiteral("Start the one here"));
        QCOMPARE(m_host->now, HostPort::State::Running);
        QVERIFY(!says(QStringLiteral("in use by another program")));
    }

    void anotherPortCountsFromTheNextStart()
    {
        m_host->now = HostPort::State::Running;
        m_page->setHost(m_host.get());
        m_page->setRelay(m_relay.get());
        auto *port = m_page->findChild<QSpinBox *>();
        QTest::keyClick(port, Qt::Key_Return);
        QVERIFY(!says(QStringLiteral("from the relay’s next start on")));
        port->setValue(7'899);
        QTest::keyClick(port, Qt::Key_Return);
        QVERIFY(says(QStringLiteral("from the relay’s next start on")));
        m_host->stop();
        QVERIFY(!says(QStringLiteral("from the relay’s next start on")));
    }

    void whatTheRelayRunsWithCountsAlready()
    {
        m_host->now = HostPort::State::Running;
        m_host->keptUrl = "https://relay.example.com";
        m_page->setHost(m_host.get());
        m_page->setRelay(m_relay.get());
        const QString later = QStringLiteral("from the relay’s next start on");
        auto *port = m_page->findChild<QSpinBox *>();
        for (const int each : {7'899, 0}) { // and back
            port->setValue(each);
            QTest::keyClick(port, Qt::Key_Return);
            QCOMPARE(says(later), each != 0);
        }
        auto *field = m_page->findChild<QLineEdit *>(QStringLiteral("host-public-address"));
        const auto type = [&](const QString &address) {
            field->setText(address);
            QTest::keyClick(field, Qt::Key_Return);
        };
        type(QStringLiteral("https://other.example.com"));
        QVERIFY(says(later));
        type(QStringLiteral("https://relay.example.com"));
        QVERIFY(!says(later));
    }

    void thePortStaysUnderTheHandsOfWhoTypesIt()
    {
        m_page->setRelay(m_relay.get());
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->showHost();
        auto *port = m_page->findChild<QSpinBox *>();
        QTest::keyClicks(port, QStringLiteral("78"));
        m_host->start(); // as it is started again by itself
        QCOMPARE(port->cleanText(), QStringLiteral("78"));
    }

    void aFirstStartThatFailedIsNotTheFirstAnyMore()
    {
        m_host->setUp = true; // by the time that it is told
        m_host->why = QStringLiteral("why");
        press(QStringLiteral("Run one here"));
        press(QStringLiteral("Start the one here"));
    }

    void theDesksRelayStopsOnlyWhenThatWasConfirmed()
    {
        m_host->now = HostPort::State::Running;
        m_page->setHost(m_host.get());
        m_page->setRelay(m_relay.get());
        QSignalSpy asks(m_page.get(), &RelayPage::stopWanted);
        auto *runs = check(QStringLiteral("Run a relay on this desk"));
        QVERIFY(runs->isChecked());
        runs->click();
        QCOMPARE(asks.count(), 1);
        QVERIFY(runs->isChecked());
        QCOMPARE(m_host->now, HostPort::State::Running);
        m_page->confirmStop();
        QVERIFY(!runs->isChecked());
        QCOMPARE(m_host->now, HostPort::State::Stopped);
    }

    void portAndStartWithTheDeskAreKept()
    {
        m_page->setRelay(m_relay.get());
        auto *port = m_page->findChild<QSpinBox *>();
        port->setValue(8'443);
        QTest::keyClick(port, Qt::Key_Return);
        QCOMPARE(m_host->keptPort, 8'443);
        check(QStringLiteral("Start with the desk"))->click();
        QVERIFY(!m_host->withDesk);
    }

    void thePublicAddressIsCheckedAndKept()
    {
        m_page->setRelay(m_relay.get());
        auto *field = m_page->findChild<QLineEdit *>(QStringLiteral("host-public-address"));
        QVERIFY(says(QStringLiteral("Without one, Twilio cannot send calls here.")));
        const auto type = [&](const QString &words) {
            field->setText(words);
            QTest::keyClick(field, Qt::Key_Return);
        };
        type(QStringLiteral("relay.example.com"));
        QVERIFY(m_host->keptUrl.empty());
        QVERIFY(says(QStringLiteral("Not kept: begin with https://")));
        type(QStringLiteral("https://relay.example.com/"));
        QCOMPARE(m_host->keptUrl, std::string("https://relay.example.com"));
        QCOMPARE(field->text(), QStringLiteral("https://relay.example.com"));
        QVERIFY(!says(QStringLiteral("Not kept")));
        type(QStringLiteral("http://192.168.1.20:8080"));
        QVERIFY(says(QStringLiteral("192.168.1.20, an address of a private network")));
        type({});
        QVERIFY(m_host->keptUrl.empty());
    }

    void aRelayThatRunsTakesItsAddressAtTheNextStart()
    {
        m_host->now = HostPort::State::Running;
        m_page->setHost(m_host.get());
        m_page->setRelay(m_relay.get());
        m_page->showHostAddress();
        auto *field = m_page->findChild<QLineEdit *>(QStringLiteral("host-public-address"));
        field->setText(QStringLiteral("https://relay.example.com"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(says(QStringLiteral("from the relay’s next start on")));
    }

    void leavingIsTheHarmlessAnswerOfTheStopSheet()
    {
        QWidget window;
        window.resize(800, 600);
        StopSheet sheet(&window);
        window.show();
        QSignalSpy confirmed(&sheet, &StopSheet::confirmed);
        sheet.begin(2);
        QTest::keyClick(&sheet, Qt::Key_Return);
        QVERIFY(!sheet.isOpen());
        QCOMPARE(confirmed.count(), 0);
        sheet.begin(0);
        for (QPushButton *button : sheet.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Stop the relay"))
                button->click();
        }
        QCOMPARE(confirmed.count(), 1);
    }
};

QTEST_MAIN(RelayHostTest)
#include "RelayHostTest.moc"
