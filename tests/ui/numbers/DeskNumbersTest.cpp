// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/DeskNumbers.h"
#include "core/carrier/rest/RestServer.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/Sample.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::numbers_ui;

namespace {

carrier::RestAccount sampleAccount()
{
    carrier::RestAccount account;
    account.sid = tests::fakeSid;
    account.primaryToken = tests::fakeToken;
    account.numbers = {"+16195550100", "+16195550102"};
    account.forSale = {{"+16195550160", "Local", "San Diego", "CA", true}};
    return account;
}

} // namespace

class DeskNumbersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<tests::FakeDesk>(tests::sampleNow);
        m_side = std::make_unique<carrier::RestSide>(
            sampleAccount(), [] { return tests::sampleNow; }, 5);
        m_server = std::make_unique<carrier::RestServer>(*m_side);
        m_rest = std::make_unique<rest::RestClient>(rest::RestSettings{.api = m_server->url()});
        m_audit = std::make_unique<credentials::AuditTrail>(m_desk->directory());
        m_numbers = std::make_unique<DeskNumbers>(DeskNumbers::Parts{m_desk->keyring, m_desk->memory, *m_rest,
                                                                     *m_audit, m_desk->directory(),
                                                                     [] { return tests::sampleNow; }});
    }

    void withoutAnAccountItSaysWhy_data()
    {
        QTest::addColumn<int>("condition");
        QTest::addColumn<int>("why");
        const auto row = [](const char *name, secrets::VaultCondition condition, NoAccount::Why why) {
            QTest::newRow(name) << static_cast<int>(condition) << static_cast<int>(why);
        };
        row("nothing stored", secrets::VaultCondition::Ready, NoAccount::Why::NotStored);
        row("never made", secrets::VaultCondition::NoCollection, NoAccount::Why::NotStored);
        row("locked", secrets::VaultCondition::Locked, NoAccount::Why::Locked);
        row("no service", secrets::VaultCondition::NoService, NoAccount::Why::Keyring);
    }
    void withoutAnAccountItSaysWhy()
    {
        QFETCH(int, condition);
        m_desk->keyring.condition = static_cast<secrets::VaultCondition>(condition);
        const auto answer = look(Keyring::MayNotAsk);
        QTEST(static_cast<int>(std::get<NoAccount>(answer).why), "why");
        QCOMPARE(m_desk->keyring.waiting(), std::size_t(0)); // nobody was asked for a password
    }

    void aLockedKeyringAsksWhenItMay()
    {
        m_desk->holdAccount();
        m_desk->keyring.condition = secrets::VaultCondition::Locked;
        std::optional<std::variant<Sight, NoAccount>> answer;
        m_numbers->look(tests::sampleNames().plan(), Keyring::MayAsk,
                        [&](const auto &given) { answer = given; });
        QTRY_COMPARE(m_desk->keyring.waiting(), std::size_t(1));
        m_desk->keyring.unlock();
        QTRY_VERIFY(answer);
        QCOMPARE(std::get<Sight>(*answer).survey.numbers.size(), std::size_t(2));
    }

    void whatIsGivenForThisRunComesFirst()
    {
        m_desk->memory.entries[std::string(secrets::accountSidEntry)] = Secret(tests::fakeSid);
        m_desk->memory.entries[std::string(secrets::authTokenEntry)] = Secret(tests::fakeToken);
        m_desk->memory.entries[std::string(secrets::webhookPathEntry)] = Secret("abcdefghijklmnopqrstuvwx");
        m_desk->keyring.condition = secrets::VaultCondition::NoBus;
        const auto answer = look(Keyring::MayNotAsk);
        QCOMPARE(std::get<Sight>(answer).survey.numbers.size(), std::size_t(2));
        QCOMPARE(std::get<Sight>(answer).secretPath, std::string("abcdefghijklmnopqrstuvwx"));
    }

    void anAccountForThisRunGoesWithThePathOfTheKeyring_data()
    {
        QTest::addColumn<int>("condition");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("open") << static_cast<int>(secrets::VaultCondition::Ready) << true;
        QTest::newRow("locked") << static_cast<int>(secrets::VaultCondition::Locked) << false;
        QTest::newRow("none") << static_cast<int>(secrets::VaultCondition::NoService) << false;
    }
    void anAccountForThisRunGoesWithThePathOfTheKeyring()
    {
        QFETCH(int, condition);
        QFETCH(bool, isRead);
        const std::string path = "fake-canary-path-of-a-relay";
        m_desk->memory.entries[std::string(secrets::accountSidEntry)] = Secret(tests::fakeSid);
        m_desk->memory.entries[std::string(secrets::authTokenEntry)] = Secret(tests::fakeToken);
        m_desk->keyring.entries[std::string(secrets::webhookPathEntry)] = Secret(path);
        m_desk->keyring.condition = static_cast<secrets::VaultCondition>(condition);
        const auto answer = look(Keyring::MayNotAsk);
        QCOMPARE(std::get<Sight>(answer).survey.numbers.size(), std::size_t(2)); // whatever the keyring does
        QCOMPARE(std::get<Sight>(answer).secretPath, isRead ? path : std::string());
        QCOMPARE(m_desk->keyring.waiting(), std::size_t(0)); // nobody was asked for a password
    }

    void aLockedKeyringIsAskedForThePathWhenItMayBe()
    {
        m_desk->memory.entries[std::string(secrets::accountSidEntry)] = Secret(tests::fakeSid);
        m_desk->memory.entries[std::string(secrets::authTokenEntry)] = Secret(tests::fakeToken);
        m_desk->keyring.condition = secrets::VaultCondition::Locked;
        std::optional<std::variant<Sight, NoAccount>> answer;
        m_numbers->look(tests::sampleNames().plan(), Keyring::MayAsk,
                        [&](const auto &given) { answer = given; });
        QTRY_COMPARE(m_desk->keyring.waiting(), std::size_t(1));
        m_desk->keyring.dismiss();
        QTRY_VERIFY(answer);
        QCOMPARE(std::get<Sight>(*answer).survey.numbers.size(), std::size_t(2));
    }

    void whatNeedsNoPathAsksNobodyForOne()
    {
        m_desk->memory.entries[std::string(secrets::accountSidEntry)] = Secret(tests::fakeSid);
        m_desk->memory.entries[std::string(secrets::authTokenEntry)] = Secret(tests::fakeToken);
        m_desk->keyring.condition = secrets::VaultCondition::Locked;
        std::optional<Offers> offers;
        m_numbers->search({}, [&](const auto &given) { offers = std::get<Offers>(given); });
        QTRY_VERIFY(offers || m_desk->keyring.waiting() > 0);
        QCOMPARE(m_desk->keyring.waiting(), std::size_t(0)); // nobody was asked for a password
        QCOMPARE(offers->offers.size(), std::size_t(1));
    }

    void anotherTokenIsTheCarriersNo()
    {
        m_desk->holdAccount();
        m_side->account.primaryToken = std::string(32, 'f');
        const auto trouble = std::get<NoAccount>(look(Keyring::MayNotAsk));
        QVERIFY(trouble.why == NoAccount::Why::Carrier);
        QCOMPARE(trouble.failure->code, 20003);
        QVERIFY(trouble.detail.find(tests::fakeToken) == std::string::npos);
    }

    void aReviewIsCarriedOutAndEachUseIsAudited()
    {
        m_desk->holdAccount();
        const Sight seen = std::get<Sight>(look(Keyring::MayNotAsk));
        const auto needed = numbers::neededNumbers(
            tests::sampleNames().plan(), desk::destinationOf(seen.survey, "https://relay.example.com", ""));
        const auto review = numbers::reviewAdoption(numbers::compare(seen.survey.numbers, needed), {});
        std::optional<desk::TakeOverResult> result;
        m_numbers->takeOver(review,
                            [&](const auto &given) { result = std::get<desk::TakeOverResult>(given); });
        QTRY_VERIFY(result);
        QVERIFY2(result->isWhole(), result->stopped.c_str());
        QCOMPARE(m_numbers->saved().size(), std::size_t(2));
        m_numbers->dropSaved(m_numbers->saved());
        QVERIFY(m_numbers->saved().empty());
        m_audit.reset(); // its last rows are written
        const auto rows = desk::Ledger(m_desk->directory()).rows();
        QCOMPARE(rows->size(), std::size_t(2));
        QCOMPARE(rows->at(0).detail, std::string("to read the numbers"));
        QCOMPARE(rows->at(1).detail, std::string("to set numbers as reviewed"));
    }

    void aNumberIsFoundBoughtAndReleased()
    {
        m_desk->holdAccount();
        std::optional<Offers> offers;
        m_numbers->search({}, [&](const auto &given) { offers = std::get<Offers>(given); });
        QTRY_VERIFY(offers);
        QCOMPARE(offers->offers.size(), std::size_t(1));
        QCOMPARE(offers->prices.front().amount, std::string("1.15"));
        std::optional<numbers::AccountNumber> bought;
        m_numbers->buy({"+16195550160", {}, {}},
                       [&](const auto &given) { bought = std::get<numbers::AccountNumber>(given); });
        QTRY_VERIFY(bought);
        bool isReleased = false;
        m_numbers->release(bought->sid, [&](const auto &given) {
            isReleased = std::holds_alternative<desk::Released>(given);
        });
        QTRY_VERIFY(isReleased);
        QCOMPARE(m_side->account.numbers.size(), std::size_t(2));
    }

private:
    std::variant<Sight, NoAccount> look(Keyring keyring)
    {
        std::optional<std::variant<Sight, NoAccount>> answer;
        m_numbers->look(tests::sampleNames().plan(), keyring, [&](const auto &given) { answer = given; });
        [&] { QTRY_VERIFY(answer); }();
        return answer.value_or(NoAccount{});
    }

    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<carrier::RestSide> m_side;
    std::unique_ptr<carrier::RestServer> m_server;
    std::unique_ptr<rest::RestClient> m_rest;
    std::unique_ptr<credentials::AuditTrail> m_audit;
    std::unique_ptr<DeskNumbers> m_numbers;
};

QTEST_MAIN(DeskNumbersTest)
#include "DeskNumbersTest.moc"
