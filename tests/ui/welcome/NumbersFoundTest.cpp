// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/rest/RestServer.h"
#include "core/plan/PlanReader.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeNumbers.h"
#include "tests/ui/support/PlainTheme.h"
#include "tests/ui/support/Sample.h"
#include "ui/numbers/DeskNumbers.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Translations.h"
#include "ui/welcome/FoundNumbers.h"
#include "ui/welcome/Wizard.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;
using numbers_ui::NoAccount;
using welcome::Wizard;

class NumbersFoundTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "America/Los_Angeles");
        shell::installTranslations(*qApp, QLocale(QLocale::C));
        m_theme = tests::plainTheme();
    }
    void init()
    {
        m_desk = std::make_unique<tests::FakeDesk>(tests::sampleNow);
        m_port = std::make_unique<tests::FakeNumbers>();
        m_wizard = std::make_unique<Wizard>(
            m_desk->ports(), [](const QUrl &, const QString &) { return QString(); }, nullptr);
    }
    void cleanup() { m_wizard.reset(); }

    void theAccountsNumbersBecomeThoseOfItsBusinesses()
    {
        carrier::RestAccount account;
        account.sid = tests::fakeSid;
        account.primaryToken = tests::fakeToken;
        account.numbers = {"+16195550100", "+16195550102", "+16195550103"};
        carrier::RestSide side(
            account, [] { return tests::sampleNow; }, 5);
        carrier::RestServer server(side);
        rest::RestClient client(rest::RestSettings{.api = server.url()});
        credentials::AuditTrail audit(m_desk->directory());
        numbers_ui::DeskNumbers numbers({m_desk->keyring, m_desk->memory, client, audit, m_desk->directory(),
                                         [] { return tests::sampleNow; }});
        m_desk->holdAccount();
        open(&numbers);
        QTRY_COMPARE(rows(), 3);
        QVERIFY(!field(u"Numbers"_s)); // nothing to type
        table()->clearSelection();
        table()->selectRow(1);
        name(u"Music Box"_s);
        press(u"Give"_s);
        QCOMPARE(cell(1, 3), u"Music Box"_s);
        QCOMPARE(cell(0, 3), u"left out"_s);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 2); // the rest comes next
        name(u"Queen of San Diego"_s);
        fillPeople();
        m_wizard->next(); // and is given with the page
        QCOMPARE(m_wizard->currentId(), int(Wizard::CallPage));
        QSignalSpy host(m_wizard.get(), &Wizard::hostWanted);
        m_wizard->accept();
        QCOMPARE(host.size(), 1);
        const auto reading = plan::readPlan(host[0][0].value<std::string>());
        QVERIFY(reading.isValid());
        QCOMPARE(reading.plan.tenants.size(), std::size_t(2));
        QCOMPARE(reading.plan.tenants[0].name, std::string("Queen of San Diego"));
        QCOMPARE(reading.plan.tenants[0].numbers.size(), std::size_t(2));
        QCOMPARE(reading.plan.tenants[1].numbers[0].e164(), std::string("+16195550102"));
        m_wizard.reset(); // before what it asks
    }

    void whatIsLeftOutIsInNoPlan()
    {
        hold(3);
        open(m_port.get());
        name(u"Music Box"_s);
        press(u"Give"_s);
        table()->selectRow(2);
        press(u"Leave"_s);
        QCOMPARE(cell(2, 3), u"left out"_s);
        QCOMPARE(table()->model()->data(table()->model()->index(0, 0), Qt::AccessibleTextRole).toString(),
                 u"(619) 555-0100, Music Box, calls now: nothing"_s);
        fillPeople();
        m_wizard->next();
        m_wizard->back();
        QCOMPARE(cell(0, 3), u"Music Box"_s); // still, and nothing was asked again
        QCOMPARE(m_port->looks, 1);
    }

    void manyNumbersAreNotChosenUnseen()
    {
        hold(12);
        open(m_port.get());
        QCOMPARE(rows(), 12);
        QVERIFY(!table()->selectionModel()->hasSelection());
        name(u"Music Box"_s);
        m_wizard->next();
        QCOMPARE(m_wizard->currentId(), int(Wizard::NumbersPage));
        QVERIFY(says(u"Choose the numbers that belong to Music Box."_s));
        table()->selectAll();
        m_wizard->next();
        QCOMPARE(m_wizard->currentId(), int(Wizard::CallPage));
    }

    void whyNoneAreListed_data()
    {
        QTest::addColumn<int>("why");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("button");
        const auto row = [](const char *title, NoAccount::Why why, const QString &words,
                            const QString &button) {
            QTest::newRow(title) << static_cast<int>(why) << words << button;
        };
        row("no account", NoAccount::Why::NotStored, u"no account stored"_s, {});
        row("locked", NoAccount::Why::Locked, u"keyring is locked"_s, u"Unlock"_s);
        row("no keyring", NoAccount::Why::Keyring, u"keyring does not work"_s, u"Try again"_s);
        row("carrier", NoAccount::Why::Carrier, u"cannot be reached"_s, u"Try again"_s);
    }
    void whyNoneAreListed()
    {
        QFETCH(int, why);
        QFETCH(QString, words);
        QFETCH(QString, button);
        NoAccount trouble{static_cast<NoAccount::Why>(why), "no route", {}};
        if (trouble.why == NoAccount::Why::Carrier)
            trouble.failure = rest::RestFailure{rest::RestTrouble::Unreachable, 0, 0, "no route"};
        m_port->trouble = trouble;
        open(m_port.get());
        QVERIFY(says(words));
        QVERIFY(m_port->lastKeyring == numbers_ui::Keyring::MayNotAsk);
        QVERIFY(field(u"Numbers"_s)); // they can be typed
        if (button.isEmpty())
            return;
        m_port->trouble.reset();
        hold(2);
        press(button);
        QVERIFY(m_port->lastKeyring == numbers_ui::Keyring::MayAsk);
        QCOMPARE(rows(), 2);
        QVERIFY(!field(u"Numbers"_s));
    }

    void anAccountWithoutNumbersSaysSo()
    {
        open(m_port.get());
        QVERIFY(says(u"has no numbers yet"_s));
        QVERIFY(field(u"Numbers"_s));
    }

    void whatWasTypedWhileItAskedStays()
    {
        hold(2);
        m_port->isSlow = true;
        open(m_port.get());
        QVERIFY(says(u"Twilio is being asked"_s));
        auto *typed = qobject_cast<QPlainTextEdit *>(field(u"Numbers"_s));
        typed->setPlainText(u"+1 619 555 0177"_s);
        m_port->waiting();
        QVERIFY(typed->isVisible());
        press(u"List them"_s);
        QCOMPARE(rows(), 2);
    }

    void anAnswerToAnEarlierAccountIsDropped()
    {
        hold(2);
        m_port->isSlow = true;
        open(m_port.get());
        const auto late = m_port->waiting;
        m_wizard->back();
        storeAccount();
        QTRY_VERIFY(says(u"The account is stored"_s));
        late();
        QTRY_VERIFY(m_wizard->currentId() == Wizard::AccountPage);
        m_wizard->next();
        QCOMPARE(m_port->looks, 2);
        QVERIFY(field(u"Numbers"_s)); // nothing is listed before the new account answered
    }

    void itsModelKeepsTheRules()
    {
        welcome::FoundNumbers model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        numbers::AccountNumber fax{"PN3", "+16195550103", "Fax", false, false, {}};
        numbers::AccountNumber code{"PN4", "55501", "Short code", true, true, {}};
        const auto found = numbers::compare({{"PN1", "+16195550100", "+16195550100"}, fax, code}, {});
        model.apply(found);
        QCOMPARE(model.rowCount(), 2); // no plan can name a short code
        QCOMPARE(model.index(0, 1).data().toString(), QString());
        QCOMPARE(model.index(1, 1).data().toString(), u"Fax"_s);
        QCOMPARE(model.index(1, 2).data().toString(), u"takes no calls"_s);
        model.give({0}, u"Music Box"_s);
        model.give({1}, u" music box "_s);
        QCOMPARE(model.businesses().size(), std::size_t(1));
        model.apply(found);
        QVERIFY(model.isGiven(0));
    }

private:
    void hold(int count)
    {
        for (int at = 0; at < count; ++at) {
            const std::string phone = "+16195550" + std::to_string(100 + at);
            m_port->sight.survey.numbers.push_back({"PN" + std::to_string(at), phone, phone});
        }
    }
    /// The wizard at its third page.
    void open(numbers_ui::NumbersPort *port)
    {
        m_wizard->setNumbers(port);
        m_wizard->show();
        for (auto *each : m_wizard->findChildren<QRadioButton *>())
            each->setChecked(each->text().contains(u"Run"_s));
        m_wizard->next();
        m_wizard->next();
        QCOMPARE(m_wizard->currentId(), int(Wizard::NumbersPage));
    }
    QWidget *page() const { return m_wizard->currentPage(); }
    QTableView *table() const { return page()->findChild<QTableView *>(); }
    int rows() const { return table()->isVisible() ? table()->model()->rowCount() : 0; }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    /// What is labelled so, as far as it can be seen.
    QWidget *field(const QString &label) const
    {
        for (const auto *each : page()->findChildren<QLabel *>()) {
            if (each->buddy() && each->isVisible() && QString(each->text()).remove(u'&').startsWith(label))
                return each->buddy();
        }
        return nullptr;
    }
    void name(const QString &business) { qobject_cast<QLineEdit *>(field(u"Business"_s))->setText(business); }
    void press(const QString &words)
    {
        for (auto *each : page()->findChildren<QPushButton *>()) {
            if (each->isVisible() && QString(each->text()).remove(u'&').startsWith(words))
                return each->click();
        }
        QFAIL(qPrintable(words));
    }
    void fillPeople()
    {
        int last = 41;
        for (auto *phone : page()->findChildren<QLineEdit *>()) {
            if (phone->accessibleName().startsWith(u"Phone of"_s))
                phone->setText(u"+1 619 555 01%1"_s.arg(last++));
        }
    }
    void storeAccount()
    {
        for (auto *each : page()->findChildren<QLineEdit *>()) {
            if (each->placeholderText().startsWith(u"AC"_s))
                each->setText(QString::fromStdString(tests::fakeSid));
            else
                each->setText(QString::fromStdString(tests::fakeToken));
        }
        press(u"Try and store"_s);
    }
    bool says(const QString &words) const
    {
        for (const auto *label : page()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<tests::FakeNumbers> m_port;
    std::unique_ptr<Wizard> m_wizard;
};

QTEST_MAIN(NumbersFoundTest)
#include "NumbersFoundTest.moc"
