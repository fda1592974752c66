// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/NumbersPage.h"
#include "tests/ui/numbers/NumbersStage.h"
#include "ui/numbers/BuySheet.h"
#include "ui/numbers/NumberPane.h"
#include "ui/numbers/NumberRowDelegate.h"
#include "ui/numbers/NumbersModel.h"
#include "ui/numbers/ReviewSheet.h"
#include "ui/shell/EmptyState.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace ringdown;
using namespace ringdown::numbers_ui;
using tests::textOf;

class NumbersPageTest : public QObject, protected tests::NumbersStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void nothingIsAskedBeforeItIsSeenAndNoKeyringIsOpenedThen()
    {
        make(Plan::Known);
        QCOMPARE(m_port->looks, 0);
        show();
        QCOMPARE(m_port->looks, 1);
        QVERIFY(m_port->lastKeyring == Keyring::MayNotAsk);
        press(QStringLiteral("Check again"));
        QCOMPARE(m_port->looks, 2);
        QVERIFY(m_port->lastKeyring == Keyring::MayAsk);
    }

    void aLongNameIsBrokenBetweenItsWords()
    {
        const QFontMetrics metrics{QFont()};
        const QString name = QStringLiteral("Queen of San Diego");
        using Lines = std::pair<QString, QString>;
        QCOMPARE(twoLines(name, metrics, metrics.horizontalAdvance(name)), Lines(name, {}));
        QCOMPARE(twoLines(name, metrics, metrics.horizontalAdvance(QStringLiteral("Queen of San"))),
                 Lines(QStringLiteral("Queen of San"), QStringLiteral("Diego")));
        QCOMPARE(twoLines(name, metrics, 3), Lines(name, {}));
        constexpr int insets = 24;
        const int least = twoLinesWidth(name, metrics);
        const auto [first, second] = twoLines(name, metrics, least - insets);
        QVERIFY(!second.isEmpty());
        QVERIFY(metrics.horizontalAdvance(first) <= least - insets);
        QVERIFY(metrics.horizontalAdvance(second) <= least - insets);
    }

    void everyNumberSaysHowItStands()
    {
        m_port->drift();
        m_port->sight.survey.numbers.erase(m_port->sight.survey.numbers.begin());
        make(Plan::Known);
        show();
        QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(cell(0, NumbersModel::StandingColumn), QStringLiteral("Not in the account"));
        QCOMPARE(cell(1, NumbersModel::StandingColumn), QStringLiteral("Points elsewhere"));
        QCOMPARE(cell(1, NumbersModel::CallsGoTo), QStringLiteral("old-host.example.net/handler"));
        QCOMPARE(cell(2, NumbersModel::StandingColumn), QStringLiteral("No fallback"));
        const int last = model()->rowCount() - 1;
        QCOMPARE(cell(last, NumbersModel::StandingColumn), QStringLiteral("No business"));
        QCOMPARE(cell(last, NumbersModel::CallsGoTo), QStringLiteral("TK00000000000000000000000000000001"));
        QVERIFY(model()
                    ->index(1, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("Points elsewhere")));
    }

    void withoutNumbersToShowItSaysWhy_data()
    {
        QTest::addColumn<int>("why");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("button");
        QTest::newRow("no account") << int(NoAccount::Why::NotStored)
                                    << QStringLiteral("No account connected")
                                    << QStringLiteral("Credentials");
        QTest::newRow("locked") << int(NoAccount::Why::Locked) << QStringLiteral("Your keyring is locked")
                                << QStringLiteral("Unlock");
        QTest::newRow("no keyring") << int(NoAccount::Why::Keyring)
                                    << QStringLiteral("The account’s credential cannot be read")
                                    << QStringLiteral("Try again");
        QTest::newRow("Twilio") << int(NoAccount::Why::Carrier)
                                << QStringLiteral("The numbers could not be read")
                                << QStringLiteral("Try again");
    }
    void withoutNumbersToShowItSaysWhy()
    {
        QFETCH(int, why);
        QFETCH(QString, button);
        m_port->trouble =
            NoAccount{static_cast<NoAccount::Why>(why), "it is broken",
                      rest::RestFailure{rest::RestTrouble::Unreachable, 0, 0, "no connection", ""}};
        make(Plan::Known);
        QSignalSpy credentials(m_page, &NumbersPage::credentialsWanted);
        show();
        auto *empty = m_page->findChild<shell::EmptyState *>();
        QVERIFY(empty->isVisible());
        QTEST(empty->title(), "title");
        press(button);
        QCOMPARE(credentials.size() + m_port->looks, 2); // asked again, or sent to Credentials
        m_port->trouble.reset();
        press(QStringLiteral("Check again"));
        QVERIFY(!empty->isVisible());
    }

    void anEmptyAccountOffersToSearch()
    {
        m_port->sight = {};
        make(Plan::None);
        show();
        QCOMPARE(m_page->findChild<shell::EmptyState *>()->title(),
                 QStringLiteral("This account has no numbers"));
        press(QStringLiteral("Search and buy…"));
        QVERIFY(m_area->findChild<BuySheet *>()->isOpen());
    }

    void withoutARelayNothingIsCompared()
    {
        make(Plan::None);
        show();
        QCOMPARE(cell(0, NumbersModel::StandingColumn), QStringLiteral("Not compared"));
        QVERIFY(textOf(*m_page).contains(QStringLiteral("No relay is connected")));
        QVERIFY(!button(QStringLiteral("Adopt all…"))->isEnabled());
    }

    void whatTheCarrierToldStaysWhileItDoesNotAnswer()
    {
        make(Plan::Known);
        show();
        m_port->trouble =
            NoAccount{NoAccount::Why::Carrier, "",
                      rest::RestFailure{rest::RestTrouble::Unreachable, 0, 0, "no route to it", ""}};
        m_page->setNow(tests::sampleNow + std::chrono::minutes(20));
        press(QStringLiteral("Check again"));
        QVERIFY(!m_page->findChild<shell::EmptyState *>()->isVisible());
        QVERIFY(model()->rowCount() > 0);
        QVERIFY2(textOf(*m_page).contains(QStringLiteral("The numbers could not be read. Twilio cannot be "
                                                         "reached from here. Since ")),
                 qPrintable(textOf(*m_page)));
        press(QStringLiteral("Details"));
        QVERIFY2(textOf(*m_page).contains(QStringLiteral("no route to it\nTime: 2026-11-25T19:01:00.000Z")),
                 qPrintable(textOf(*m_page)));
        m_port->trouble.reset();
        press(QStringLiteral("Try again"));
        QVERIFY(!textOf(*m_page).contains(QStringLiteral("could not be read")));
    }

    void theBusinessThatIsShownFiltersTheRows()
    {
        m_port->drift();
        make(Plan::Known);
        show();
        const int all = model()->rowCount();
        m_page->showTenant(TenantId("qdn"));
        QVERIFY(model()->rowCount() > 0 && model()->rowCount() < all);
        bool hasUnassigned = false;
        for (int row = 0; row < model()->rowCount(); ++row) {
            const auto *number = m_page->book().find(
                model()->index(row, 0).data(NumbersModel::PhoneRole).toString().toStdString());
            hasUnassigned |= number->tenant.isEmpty();
            QVERIFY(number->tenant.isEmpty() || number->tenant == TenantId("qdn"));
        }
        QVERIFY(hasUnassigned);
        for (const numbers::NumberStanding &other : m_page->book().standings()) {
            if (other.tenant.isEmpty() || other.tenant == TenantId("qdn"))
                continue;
            m_page->choose(other.phone); // somebody asked for it
            QCOMPARE(chosen(), other.phone);
            return;
        }
    }

    void lastCallsAreNewsAndWhatIsNotKnownIsNoZero()
    {
        m_relay->failure = client::ApiFailure{{ErrorCode::Unavailable, "gone"}, 0, {}, {}};
        make(Plan::Known);
        show();
        QCOMPARE(cell(0, NumbersModel::LastCall), QStringLiteral("–"));
        m_relay->failure.reset();
        press(QStringLiteral("Check again"));
        QCOMPARE(cell(0, NumbersModel::LastCall), QStringLiteral("No call yet"));
        Event call;
        call.kind = EventKind::CallReceived;
        call.to = model()->index(0, 0).data(NumbersModel::PhoneRole).toString().toStdString();
        call.at = tests::sampleNow;
        Q_EMIT m_relay->eventArrived(call);
        QVERIFY(cell(0, NumbersModel::LastCall).startsWith(QStringLiteral("Today 10:41")));
    }

    void theAgeHasItsDateOnceItIsOld()
    {
        make(Plan::Known);
        show();
        const auto age = [this] {
            for (const QLabel *label : m_page->findChildren<QLabel *>()) {
                if (label->text().startsWith(QStringLiteral("as of")))
                    return label->text();
            }
            return QString();
        };
        QVERIFY(!age().contains(QStringLiteral("Yesterday")));
        m_page->setNow(tests::sampleNow + std::chrono::hours(24));
        QVERIFY2(age().contains(QStringLiteral("Yesterday")), qPrintable(age()));
    }

    void enterOpensTheDetailsAndTheStateItsRepair()
    {
        m_port->drift();
        make(Plan::Known);
        show();
        m_page->choose(m_port->sight.survey.numbers.at(1).phone);
        auto *pane = m_page->findChild<NumberPane *>();
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(pane->isAncestorOf(QApplication::focusWidget()));
        const QModelIndex state = model()->index(table()->currentIndex().row(), NumbersModel::StandingColumn);
        QCOMPARE(state.data(NumbersModel::RepairRole).toString(), QStringLiteral("Adopt…"));
        Q_EMIT table()->doubleClicked(state);
        QVERIFY(m_area->findChild<ReviewSheet *>()->isOpen());
    }

    void sinceWhenTheAccountFailsIsSaid()
    {
        m_port->trouble =
            NoAccount{NoAccount::Why::Carrier, "no connection",
                      rest::RestFailure{rest::RestTrouble::Unreachable, 0, 0, "no connection", ""}};
        make(Plan::Known);
        show();
        m_page->setNow(tests::sampleNow + std::chrono::minutes(20));
        press(QStringLiteral("Check again"));
        const QString words = textOf(*m_page);
        const QString since = m_page->book().names().times(TenantId()).clock(tests::sampleNow);
        QVERIFY2(words.contains(QStringLiteral("Since %1.").arg(since)), qPrintable(words));
    }

    void theDesksOwnRelayHasItsAddressOnItsScreen()
    {
        m_relay->state.report.process.publicUrl.clear();
        make(Plan::Known);
        m_page->setRelayOf(format::RelayOf::Desk);
        QSignalSpy wanted(m_page, &NumbersPage::hostFieldWanted);
        show();
        QVERIFY(textOf(*m_page).contains(QStringLiteral("The relay of this desk has no public address")));
        QVERIFY(!textOf(*m_page).contains(QStringLiteral("--public-url")));
        press(QStringLiteral("Public address…"));
        QCOMPARE(wanted.size(), 1);
    }

    void aDemoAsksNobody()
    {
        make(Plan::Known);
        m_page->setDemo(true);
        show();
        QCOMPARE(m_port->looks, 0);
        QCOMPARE(m_page->findChild<shell::EmptyState *>()->title(),
                 QStringLiteral("The sample data have no account"));
        m_page->checkAgain();
        m_page->buy();
        QCOMPARE(m_port->looks, 0);
        QVERIFY(!m_page->hasAccount());
    }

    void aWantedNumberIsChosenOnceItIsThere()
    {
        m_port->isSlow = true;
        make(Plan::Known);
        QSignalSpy plan(m_page, &NumbersPage::planWanted);
        show();
        const std::string wanted = m_port->sight.survey.numbers.at(2).phone;
        m_page->choose(wanted);
        QVERIFY(!table()->currentIndex().isValid());
        m_port->waiting();
        QCOMPARE(chosen(), wanted);
        m_page->choose("+16195550198"); // neither in the account nor needed
        QCOMPARE(chosen(), wanted);
        QCOMPARE(plan.size(), 1);
        QCOMPARE(plan[0][0].value<std::string>(), std::string("+16195550198"));
    }

    void aWantedNumberLeadsToThePlanWhenThereIsNoAccount()
    {
        m_port->isSlow = true;
        make(Plan::Known);
        QSignalSpy plan(m_page, &NumbersPage::planWanted);
        show();
        QVERIFY(m_page->hasAccount()); // as far as is known
        m_page->choose("+16195550100");
        m_port->isSlow = false;
        m_port->trouble = NoAccount{NoAccount::Why::NotStored, {}, {}};
        m_page->checkAgain();
        QVERIFY(!m_page->hasAccount());
        QCOMPARE(plan.size(), 1);
    }

    void aNumberThatWasAskedForIsShownWhereNoneWas()
    {
        make(Plan::Known);
        show();
        m_page->showTenant(TenantId("another"));
        QVERIFY(!table()->isVisible()); // it has none
        m_page->choose("+16195550100");
        QVERIFY(table()->isVisible());
        QCOMPARE(chosen(), std::string("+16195550100"));
    }
};

QTEST_MAIN(NumbersPageTest)
#include "NumbersPageTest.moc"
