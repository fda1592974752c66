// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/numbers/NumbersStage.h"
#include "ui/numbers/BuySheet.h"
#include "ui/numbers/NumberPane.h"
#include "ui/numbers/NumbersModel.h"
#include "ui/numbers/ReviewSheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace ringdown;
using namespace ringdown::numbers_ui;
using tests::textOf;

/// Buying and releasing.
class NumberTradeTest : public QObject, protected tests::NumbersStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aNumberIsBoughtWhenItsLastDigitsAreTyped()
    {
        make(Plan::Known);
        show();
        press(QStringLiteral("Search and buy…"));
        auto *sheet = m_area->findChild<BuySheet *>();
        button(QStringLiteral("Search"), *sheet)->click();
        auto *offers = sheet->findChild<QListWidget *>();
        QCOMPARE(offers->count(), 3);
        QVERIFY(textOf(*sheet).contains(QStringLiteral("Each costs 1.15 USD a month")));
        offers->setCurrentRow(1);
        QPushButton *buy = button(QStringLiteral("Buy (619) 555-0161"), *sheet);
        QVERIFY(!buy->isEnabled());
        typed(*sheet)->setText(QStringLiteral("0160"));
        QVERIFY(!buy->isEnabled());
        typed(*sheet)->setText(QStringLiteral("0161"));
        QVERIFY(buy->isEnabled());
        buy->click();
        QVERIFY(!sheet->isOpen());
        QVERIFY(m_page->book().find("+16195550161") != nullptr);
    }

    void anAddressOnFileIsNamedWhereTheCountryWantsOne()
    {
        make(Plan::Known);
        show();
        press(QStringLiteral("Search and buy…"));
        auto *sheet = m_area->findChild<BuySheet *>();
        button(QStringLiteral("Search"), *sheet)->click();
        QLineEdit *onFile = nullptr;
        for (QLineEdit *field : sheet->findChildren<QLineEdit *>()) {
            if (field->placeholderText().startsWith(QStringLiteral("AD")))
                onFile = field;
        }
        QVERIFY(onFile && !onFile->isVisibleTo(sheet));
        sheet->findChild<QListWidget *>()->setCurrentRow(2);
        QVERIFY(onFile->isVisibleTo(sheet));
        QPushButton *buy = button(QStringLiteral("Buy (619) 555-0162"), *sheet);
        typed(*sheet)->setText(QStringLiteral("0162"));
        QVERIFY(!buy->isEnabled());
        const QString address = QStringLiteral("AD") + QString(32, QLatin1Char('1'));
        onFile->setText(address.chopped(1));
        QVERIFY(!buy->isEnabled());
        onFile->setText(address);
        QVERIFY(buy->isEnabled());
        buy->click();
        QCOMPARE(m_port->bought.onFile, std::vector{address.toStdString()});
    }

    void aLostAnswerIsLookedUp_data()
    {
        QTest::addColumn<bool>("isBought");
        QTest::addColumn<QString>("words");
        QTest::newRow("it is there") << true << QString();
        QTest::newRow("it is not") << false
                                   << QStringLiteral("and the account does not have (619) 555-0160.");
    }
    void aLostAnswerIsLookedUp()
    {
        QFETCH(bool, isBought);
        QFETCH(QString, words);
        make(Plan::Known);
        show();
        m_port->isBought = isBought;
        m_port->buyTrouble = lostAnswer();
        QSignalSpy said(m_page, &NumbersPage::said);
        buyFirst();
        auto *sheet = m_area->findChild<BuySheet *>();
        QCOMPARE(sheet->isOpen(), !isBought);
        QCOMPARE(said.size(), isBought ? 1 : 0);
        QVERIFY2(textOf(*sheet).contains(words), qPrintable(textOf(*sheet)));
    }

    void whatReadsBackOtherwiseIsSaid()
    {
        std::erase_if(m_port->sight.survey.numbers,
                      [](const auto &each) { return each.phone == "+16195550100"; });
        make(Plan::Known);
        show();
        m_port->forgetsValues = true;
        m_port->offered = {"+16195550100", "San Diego", "CA", true, true, true, "none"};
        buyFirst();
        const QString words = textOf(*m_page);
        QVERIFY2(words.contains(QStringLiteral("do not read back as they were told")), qPrintable(words));
    }

    void whatItIsToldIsShownBefore()
    {
        std::erase_if(m_port->sight.survey.numbers,
                      [](const auto &each) { return each.phone == "+16195550100"; });
        make(Plan::Known);
        show();
        m_port->offered = {"+16195550100", "San Diego", "CA", true, true, true, "none"};
        press(QStringLiteral("Search and buy…"));
        auto *sheet = m_area->findChild<BuySheet *>();
        button(QStringLiteral("Search"), *sheet)->click();
        const QString words = textOf(*sheet);
        for (const char *line : {"From its first call on it is told, for Queen of San Diego:\n",
                                 "\nIf that fails, calls go to: a Studio flow at Twilio (",
                                 "\nEnds of calls are reported to: https://"})
            QVERIFY2(words.contains(QLatin1StringView(line)), qPrintable(words));
        const auto need = m_page->book().neededFor("+16195550100");
        QVERIFY(need && need->values.contains(numbers::NumberField::VoiceFallbackUrl));
        typed(*sheet)->setText(QStringLiteral("0100"));
        button(QStringLiteral("Buy (619) 555-0100"), *sheet)->click();
        QVERIFY(m_port->bought.values == need->values);
    }

    void aFallbackThatIsNotSetIsSaidBefore()
    {
        std::erase_if(m_port->sight.survey.numbers,
                      [](const auto &each) { return each.phone == "+16195550100"; });
        auto &survey = m_port->sight.survey;
        survey.flows.erase(TenantId("qdn"));
        survey.unreadFlows[TenantId("qdn")] =
            rest::RestFailure{rest::RestTrouble::Unreachable, 0, 0, "no route to it", ""};
        make(Plan::Known);
        show();
        m_port->offered = {"+16195550100", "San Diego", "CA", true, true, true, "none"};
        buyFirst();
        const QString words = textOf(*m_area->findChild<BuySheet *>());
        QVERIFY2(words.contains(
                     QStringLiteral("If that fails, calls go to: nothing, for the flow at Twilio could not "
                                    "be read")),
                 qPrintable(words));
        QVERIFY(!m_port->bought.values.contains(numbers::NumberField::VoiceFallbackUrl));
        QVERIFY2(
            textOf(*m_page).contains(QStringLiteral("It has no fallback yet: the flow at Twilio could not "
                                                    "be read.")),
            qPrintable(textOf(*m_page)));
    }

    void aNumberOfNoBusinessIsToldNothing()
    {
        make(Plan::Known);
        show();
        buyFirst();
        QVERIFY2(textOf(*m_area->findChild<BuySheet *>())
                     .contains(QStringLiteral("No business of the live plan names it: it is told nothing")),
                 qPrintable(textOf(*m_area->findChild<BuySheet *>())));
        QVERIFY(m_port->bought.values.empty());
    }

    void aNumberIsBoughtForABusinessAndAdoptedOnceItIsPushed()
    {
        make(Plan::Known);
        show();
        m_page->showTenant(TenantId("qdn"));
        std::vector<std::pair<std::string, TenantId>> drafted;
        m_page->setIntoDraft([&](const std::string &phone, const TenantId &tenant) {
            drafted.emplace_back(phone, tenant);
            return true;
        });
        QSignalSpy said(m_page, &NumbersPage::said);
        buyFirst();
        QCOMPARE(drafted.size(), std::size_t(1));
        QCOMPARE(drafted[0].first, std::string("+16195550160"));
        QCOMPARE(drafted[0].second, TenantId("qdn"));
        QVERIFY(said[0][0].toString().contains(QStringLiteral("stands in the draft for")));
        plan::Plan pushed = tests::sampleNames().plan();
        pushed.tenants[0].numbers.push_back(*PhoneNumber::fromE164("+16195550160"));
        m_page->setNames(format::PlanNames(pushed, 42));
        QVERIFY(textOf(*m_page).contains(QStringLiteral("(619) 555-0160 is in the plan now")));
        press(QStringLiteral("Adopt…"));
        QVERIFY(m_area->findChild<ReviewSheet *>()->isOpen());
        clickDeed();
        QVERIFY(!textOf(*m_page).contains(QStringLiteral("is in the plan now")));
    }

    void whatWasBoughtIsOfferedOnlyWhileItCanBeAdopted()
    {
        make(Plan::Known);
        show();
        m_page->showTenant(TenantId("qdn"));
        m_page->setIntoDraft([](const std::string &, const TenantId &) { return true; });
        buyFirst();
        // It takes neither, so it differs from what the plan needs, in no field that can be set.
        m_port->number("+16195550160").takesCalls = false;
        m_port->number("+16195550160").takesTexts = false;
        m_page->reload();
        plan::Plan pushed = tests::sampleNames().plan();
        pushed.tenants[0].numbers.push_back(*PhoneNumber::fromE164("+16195550160"));
        m_page->setNames(format::PlanNames(pushed, 42));
        const numbers::NumberStanding *number = m_page->book().find("+16195550160");
        QVERIFY(number && number->standing == numbers::Standing::Drifted);
        QVERIFY(!m_page->book().canAdopt(*number));
        QVERIFY(!m_page->book().isInOrder({{"+16195550160"}, {}}));
        QVERIFY(m_page->book().isInOrder({{"+16195550100"}, {}}));
        QVERIFY2(!textOf(*m_page).contains(QStringLiteral("is in the plan now")),
                 qPrintable(textOf(*m_page)));
        m_port->number("+16195550160").takesCalls = true;
        m_page->reload();
        QVERIFY(textOf(*m_page).contains(QStringLiteral("is in the plan now")));
    }

    void whatTheDraftCouldNotTakeIsNotSaidToStandThere()
    {
        make(Plan::Known);
        show();
        m_page->showTenant(TenantId("qdn"));
        m_page->setIntoDraft([](const std::string &, const TenantId &) { return false; });
        QSignalSpy said(m_page, &NumbersPage::said);
        buyFirst();
        QCOMPARE(said.size(), 0);
        QVERIFY(textOf(*m_page).contains(QStringLiteral("the draft could not give it to")));
    }

    void aPurchaseIsJudgedByTheNewestAnswer()
    {
        make(Plan::Known);
        show();
        m_port->isSlow = true;
        QSignalSpy said(m_page, &NumbersPage::said);
        buyFirst();
        const auto readBack = m_port->waiting;
        m_page->reload();
        const auto reloaded = m_port->waiting;
        readBack();
        QVERIFY(m_area->findChild<BuySheet *>()->isOpen()); // nothing is known of it yet
        QVERIFY(!textOf(*m_page).contains(QStringLiteral("does not list it")));
        reloaded();
        QVERIFY(!m_area->findChild<BuySheet *>()->isOpen());
        QCOMPARE(said.size(), 1);
        QVERIFY(m_page->book().find("+16195550160"));
    }

    void whatItMustTakeIsAskedFor()
    {
        make(Plan::Known);
        show();
        press(QStringLiteral("Search and buy…"));
        auto *sheet = m_area->findChild<BuySheet *>();
        const auto search = [&] { button(QStringLiteral("Search"), *sheet)->click(); };
        search();
        QVERIFY(m_port->searched.mustCall && m_port->searched.mustText && !m_port->searched.mustPicture);
        for (QCheckBox *box : sheet->findChildren<QCheckBox *>())
            box->setChecked(box->text() == QStringLiteral("It must take pictures"));
        search();
        QVERIFY(!m_port->searched.mustCall && !m_port->searched.mustText && m_port->searched.mustPicture);
    }

    void numbersAreWrittenAsTheirCountryDoes()
    {
        make(Plan::Known);
        show();
        m_port->offered = {"+442079460160", "London", "", true, true, true, "none"};
        press(QStringLiteral("Search and buy…"));
        auto *sheet = m_area->findChild<BuySheet *>();
        sheet->findChild<QComboBox *>()->setCurrentText(QStringLiteral("GB"));
        button(QStringLiteral("Search"), *sheet)->click();
        const QString offer = sheet->findChild<QListWidget *>()->item(0)->text();
        QVERIFY2(offer.startsWith(QStringLiteral("020 7946 0160")), qPrintable(offer));
    }

    void whatIsLostWithANumberIsListed()
    {
        make(Plan::Known);
        m_page->setOtherUses([](const std::string &phone) {
            return phone == "+16195550100" ? QStringList{QStringLiteral("1 scenario calls it.")}
                                           : QStringList();
        });
        show();
        m_page->choose("+16195550100");
        button(QStringLiteral("Release…"), *m_page->findChild<NumberPane *>())->click();
        const QString words = textOf(*m_area);
        for (const char *part : {"loses it: the plan names it still", "reaches these routes any more: ",
                                 "1 scenario calls it.", "Its calls and texts reach nobody"})
            QVERIFY2(words.contains(QLatin1StringView(part)), part);
        const plan::Tenant &tenant = m_page->book().names().plan().tenants.front();
        QCOMPARE(words.contains(QStringLiteral("It is the only number of")), tenant.numbers.size() == 1);
    }

    void aReleaseIsReadBack_data()
    {
        QTest::addColumn<bool>("isReleased");
        QTest::addColumn<bool>("isLost");
        QTest::newRow("done, answer lost") << true << true;
        QTest::newRow("not done, answer lost") << false << true;
        QTest::newRow("not done, though told so") << false << false;
    }
    void aReleaseIsReadBack()
    {
        QFETCH(bool, isReleased);
        QFETCH(bool, isLost);
        m_port->isReleased = isReleased;
        if (isLost)
            m_port->releaseTrouble = lostAnswer();
        make(Plan::Known);
        show();
        QSignalSpy said(m_page, &NumbersPage::said);
        const std::string phone = m_port->sight.survey.numbers.front().phone;
        m_page->choose(phone);
        button(QStringLiteral("Release…"), *m_page->findChild<NumberPane *>())->click();
        typeIntoSheet(phone.substr(phone.size() - 4));
        QCOMPARE(said.size(), isReleased ? 1 : 0);
        QCOMPARE(textOf(*m_page).contains(QStringLiteral("was not released: the account still has it")),
                 !isReleased);
    }

    void aNumberIsReleasedWhenItsLastDigitsAreTyped()
    {
        make(Plan::Known);
        show();
        const std::string phone = m_port->sight.survey.numbers.front().phone;
        m_page->choose(phone);
        button(QStringLiteral("Release…"), *m_page->findChild<NumberPane *>())->click();
        QVERIFY(textOf(*m_area).contains(QStringLiteral("loses it: the plan names it still")));
        QPushButton *release = nullptr;
        for (QPushButton *each : m_area->findChildren<QPushButton *>()) {
            if (each->isVisibleTo(m_area.get()) && each->text().startsWith(QStringLiteral("Release (")))
                release = each;
        }
        QVERIFY(release && !release->isEnabled());
        for (QLineEdit *field : m_area->findChildren<QLineEdit *>()) {
            if (field->isVisibleTo(m_area.get()))
                field->setText(QString::fromStdString(phone.substr(phone.size() - 4)));
        }
        release->click();
        QCOMPARE(cell(0, NumbersModel::StandingColumn), QStringLiteral("Not in the account"));
    }

private:
    static NoAccount lostAnswer()
    {
        return {NoAccount::Why::Carrier, "cut",
                rest::RestFailure{rest::RestTrouble::Unknown, 0, 0, "the connection was cut", ""}};
    }
    /// The first of the offers.
    void buyFirst()
    {
        press(QStringLiteral("Search and buy…"));
        auto *sheet = m_area->findChild<BuySheet *>();
        button(QStringLiteral("Search"), *sheet)->click();
        const QString words = sheet->findChild<QListWidget *>()->item(0)->data(Qt::UserRole).toString();
        typed(*sheet)->setText(words.right(4));
        for (QPushButton *each : sheet->findChildren<QPushButton *>()) {
            if (each->text().startsWith(QStringLiteral("Buy ")))
                each->click();
        }
    }
    /// The proof of the release sheet, and its deed.
    void typeIntoSheet(const std::string &digits)
    {
        for (QLineEdit *field : m_area->findChildren<QLineEdit *>()) {
            if (field->isVisibleTo(m_area.get()))
                field->setText(QString::fromStdString(digits));
        }
        for (QPushButton *each : m_area->findChildren<QPushButton *>()) {
            if (each->isVisibleTo(m_area.get()) && each->text().startsWith(QStringLiteral("Release (")))
                return each->click();
        }
    }
    QLineEdit *typed(BuySheet &sheet) { return sheet.findChildren<QLineEdit *>().last(); }
};

QTEST_MAIN(NumberTradeTest)
#include "NumberTradeTest.moc"
