// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/Comparison.h"
#include "core/numbers/ComparisonWords.h"
#include "core/numbers/ShownUrl.h"
#include "tests/numbers/SamplePlan.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::numbers;

namespace {

const std::string relayUrl = "https://relay.example.com";

std::vector<NeededNumber> needed()
{
    return neededNumbers(test::harborPlan(), {relayUrl, "", {}});
}

/// A number of the account that is told what the plan needs.
AccountNumber inOrder(const NeededNumber &need)
{
    return {"PN" + need.phone.e164().substr(1), need.phone.e164(), "", true, true, need.values};
}

std::vector<AccountNumber> accountInOrder()
{
    std::vector<AccountNumber> account;
    for (const NeededNumber &need : needed())
        account.push_back(inOrder(need));
    return account;
}

/// The one drift there is after change was made to the first number.
NumberStanding standingAfter(const std::function<void(AccountNumber &)> &change)
{
    auto account = accountInOrder();
    change(account.front());
    return compare(account, needed()).front();
}

/// A fallback that says more than an address holds.
plan::Plan talkative()
{
    plan::Plan plan = test::harborPlan();
    plan.tenants[0].routes[RouteId("open")].insert(plan.tenants[0].routes[RouteId("open")].begin(),
                                                   plan::SayStep{std::string(4'000, 'x')});
    return plan;
}

/// The first number as needed after was made of it, for the plan that is now.
NumberStanding standingFor(const plan::Plan &now, const std::function<void(AccountNumber &)> &change)
{
    auto account = accountInOrder();
    change(account.front());
    return compare(account, neededNumbers(now, {relayUrl, "", {}})).front();
}

} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatThePlanNeedsIsOurs()
    {
        const auto standings = compare(accountInOrder(), needed());
        QCOMPARE(standings.size(), 4U);
        QVERIFY(isInOrder(standings));
        for (const NumberStanding &number : standings)
            QVERIFY2(number.standing == Standing::Ours, number.phone.c_str());
        QCOMPARE(standings[0].business, "Queen of San Diego");
        QCOMPARE(standings[0].voiceGoesTo, relayUrl + "/twilio/voice#rc=2&rp=ct,rt,5xx&ct=2000&rt=4500");
    }

    void aFieldThatDiffersIsNamedWithItsCause_data()
    {
        QTest::addColumn<NumberField>("field");
        QTest::addColumn<QByteArray>("has");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, NumberField field, const char *has, Cause cause,
                            const char *words) {
            QTest::newRow(name) << field << QByteArray(has) << cause << QByteArray(words);
        };
        row("another host", NumberField::VoiceUrl, "https://old.example.net/handler", Cause::Elsewhere,
            "Calls go to old.example.net, not where they must.");
        row("another path", NumberField::SmsUrl, "https://relay.example.com/sms", Cause::Elsewhere,
            "Texts go to another address of relay.example.com.");
        row("no overrides", NumberField::VoiceUrl, "https://relay.example.com/twilio/voice",
            Cause::OtherOverrides,
            "The address is right, its connection overrides are not: a dead relay is waited for longer than "
            "the fallback should be.");
        row("nothing for calls", NumberField::VoiceUrl, "", Cause::NotSet,
            "Nothing answers the calls of this number: they fail at once.");
        row("no fallback", NumberField::VoiceFallbackUrl, "", Cause::NotSet,
            "When no relay answers, the caller hears an error announcement.");
        row("no reports", NumberField::StatusCallback, "", Cause::NotSet,
            "The relay does not learn how its calls end.");
        row("an older lifeboat", NumberField::VoiceFallbackUrl,
            "https://twimlets.com/echo?Twiml=%3CResponse%2F%3E", Cause::OldLifeboat,
            "The fallback was made of another plan.");
        row("another method", NumberField::VoiceMethod, "GET", Cause::OtherMethod,
            "Calls go by GET; only POST is signed with its fields.");
        row("faxes", NumberField::VoiceReceiveMode, "fax", Cause::OnlyFaxes,
            "The number takes faxes instead of calls.");
        row("an application", NumberField::SmsApplicationSid, "AP0123", Cause::ApplicationWins,
            "TwiML application AP0123 takes the texts: the number's own addresses are ignored.");
    }
    void aFieldThatDiffersIsNamedWithItsCause()
    {
        QFETCH(NumberField, field);
        QFETCH(QByteArray, has);
        const NumberStanding number =
            standingAfter([&](AccountNumber &each) { each.values[field] = has.toStdString(); });
        QVERIFY(number.standing == Standing::Drifted);
        QCOMPARE(number.drifts.size(), 1U);
        QVERIFY(number.drifts[0].field == field);
        QTEST(number.drifts[0].cause, "cause");
        QTEST(QByteArray::fromStdString(causeWords(number.drifts[0])), "words");
    }

    void anApplicationTakesTheTextsToo()
    {
        const auto with = [](const std::string &application) {
            return standingAfter([&](AccountNumber &each) {
                each.values[NumberField::SmsApplicationSid] = application;
                each.values[NumberField::SmsUrl] = "https://old.example.net/sms";
            });
        };
        QCOMPARE(with("AP0001").textsGoTo, "AP0001");
        QCOMPARE(with("").textsGoTo, "https://old.example.net/sms");
    }

    void aTrunkWinsOverAnApplicationAndBothOverTheAddresses()
    {
        const NumberStanding number = standingAfter([](AccountNumber &each) {
            each.values[NumberField::TrunkSid] = "TK0001";
            each.values[NumberField::VoiceApplicationSid] = "AP0001";
            each.values[NumberField::VoiceUrl] = "https://old.example.net/";
            each.values[NumberField::StatusCallback] = "";
            each.values[NumberField::SmsUrl] = "";
        });
        QCOMPARE(number.voiceGoesTo, "TK0001");
        QCOMPARE(number.textsGoTo, "");
        QCOMPARE(number.drifts.size(), 5U);
        QVERIFY(number.drifts[0].cause == Cause::TrunkWins && !number.drifts[0].isOverruled);
        QVERIFY(number.drifts[1].cause == Cause::ApplicationWins && number.drifts[1].isOverruled);
        QVERIFY(number.drifts[2].field == NumberField::VoiceUrl && number.drifts[2].isOverruled);
        QVERIFY2(causeWords(number.drifts[2]).ends_with("(Without effect while something else takes them.)"),
                 causeWords(number.drifts[2]).c_str());
        // The report of a call's end comes whatever answers, and texts are another matter.
        QVERIFY(!number.drifts[3].isOverruled && !number.drifts[4].isOverruled);
    }

    void whatTheCarrierLeavesOutIsItsDefault()
    {
        const NumberStanding number = standingAfter([](AccountNumber &each) {
            each.values[NumberField::VoiceMethod] = "";
            each.values[NumberField::VoiceReceiveMode] = "";
        });
        QVERIFY(number.standing == Standing::Ours);
    }

    void whatANumberCannotDoIsNotAskedOfIt()
    {
        const NumberStanding noTexts = standingAfter([](AccountNumber &each) {
            each.takesTexts = false;
            each.values[NumberField::SmsUrl] = "";
        });
        QVERIFY(noTexts.standing == Standing::Ours);
        const NumberStanding noCalls = standingAfter([](AccountNumber &each) { each.takesCalls = false; });
        QVERIFY(noCalls.standing == Standing::Drifted);
        QCOMPARE(standingWords(noCalls), "cannot take calls");
    }

    void numbersOfOneSideAloneAreNamed()
    {
        auto account = accountInOrder();
        account.pop_back();
        account.push_back({"PN9", "+16195550199", "Spare", true, true, {}});
        const auto standings = compare(account, needed());
        QCOMPARE(standings.size(), 5U);
        QVERIFY(standings[3].standing == Standing::Missing);
        QCOMPARE(standings[3].phone, "+16195550301");
        QCOMPARE(standingWords(standings[3]), "not in the account");
        QVERIFY(standings[4].standing == Standing::Unnamed);
        QCOMPARE(standingWords(standings[4]), "no business names it");
        QVERIFY(!isInOrder(standings));
    }

    void aFlowIsTheFallbackOfItsBusiness()
    {
        const std::string flow = "https://webhooks.twilio.com/v1/Accounts/AC1/Flows/FW1";
        const auto needs = neededNumbers(test::harborPlan(), {relayUrl, "", {{TenantId("qdn"), flow}}});
        QCOMPARE(valueIn(needs[0].values, NumberField::VoiceFallbackUrl), flow);
        QVERIFY(valueIn(needs[1].values, NumberField::VoiceFallbackUrl)
                    .starts_with("https://twimlets.com/echo?"));
        const auto unknown = neededNumbers(test::harborPlan(), {relayUrl, "", {}, false});
        QVERIFY(!unknown[0].values.contains(NumberField::VoiceFallbackUrl));
    }

    void aFallbackThatFitsIntoNoAddressIsNoneAndAnOldOneIsOld_data()
    {
        QTest::addColumn<QByteArray>("has");
        QTest::addColumn<QByteArray>("words");
        const QByteArray why = " The plan's does not fit into an address: make a flow of it ('ringdownctl "
                               "numbers lifeboat'), then adopt that.";
        QTest::newRow("none") << QByteArray()
                              << "When no relay answers, the caller hears an error announcement." + why;
        QTest::newRow("an old one") << QByteArray("https://twimlets.com/echo?Twiml=%3CResponse%2F%3E")
                                    << "The fallback was made of another plan." + why;
        QTest::newRow("somebody's")
            << QByteArray("https://old.example.net/")
            << "When no relay answers, calls go to old.example.net, not where they must." + why;
    }
    void aFallbackThatFitsIntoNoAddressIsNoneAndAnOldOneIsOld()
    {
        QFETCH(QByteArray, has);
        const NumberStanding number = standingFor(talkative(), [&](AccountNumber &each) {
            each.values[NumberField::VoiceFallbackUrl] = has.toStdString();
        });
        QVERIFY(number.standing == Standing::Drifted);
        QCOMPARE(number.drifts.size(), 1U);
        QVERIFY(number.drifts[0].cause == Cause::TooLong);
        QTEST(QByteArray::fromStdString(causeWords(number.drifts[0])), "words");
        QVERIFY(needsFlow(number) && !canAdopt(number));
        QVERIFY(!fitsEcho(talkative().tenants[0]));
        QVERIFY(fitsEcho(test::harborPlan().tenants[0]));
    }

    void aFlowHoldsWhatFitsIntoNoAddress()
    {
        const std::string flow = "https://webhooks.twilio.com/v1/Accounts/AC1/Flows/FW1";
        auto account = accountInOrder();
        account.front().values[NumberField::VoiceFallbackUrl] = flow;
        const auto needs = neededNumbers(talkative(), {relayUrl, "", {{TenantId("qdn"), flow}}});
        QVERIFY(compare(account, needs).front().standing == Standing::Ours);
    }

    void aTextsNoticeForTooManyPeopleFitsIntoNoAddress()
    {
        plan::Plan crowded = test::harborPlan();
        plan::Tenant &tenant = crowded.tenants[0];
        for (int i = 0; i < 40; ++i) {
            plan::Contact contact = tenant.contacts[0];
            contact.id = ContactId("more" + std::to_string(i));
            tenant.contacts.push_back(contact);
            tenant.sms->forwardTo.push_back(contact.id);
        }
        const NumberStanding number = standingFor(crowded, [](AccountNumber &) {});
        QCOMPARE(number.drifts.size(), 1U);
        QVERIFY(number.drifts[0].field == NumberField::SmsFallbackUrl);
        QVERIFY2(causeWords(number.drifts[0]).ends_with("its texts go to too many people."),
                 causeWords(number.drifts[0]).c_str());
        QVERIFY(!needsFlow(number) && !canAdopt(number));
    }

    void aTextsNoticeThatNobodyIsToGetIsTakenAway()
    {
        plan::Plan without = test::harborPlan();
        without.tenants[0].sms.reset();
        const NumberStanding ours = standingFor(without, [](AccountNumber &) {});
        QCOMPARE(ours.drifts.size(), 1U);
        QVERIFY(ours.drifts[0].field == NumberField::SmsFallbackUrl && ours.drifts[0].wants.empty());
        QVERIFY(ours.drifts[0].cause == Cause::OldLifeboat && canAdopt(ours));
        const NumberStanding another = standingFor(without, [](AccountNumber &each) {
            each.values[NumberField::SmsFallbackUrl] = "https://old.example.net/";
        });
        QVERIFY(another.standing == Standing::Ours);
    }

    void withoutTheFlowsAFallbackIsNotKnown()
    {
        const std::string flow = "https://webhooks.twilio.com/v1/Accounts/AC1/Flows/FW1";
        const auto needs =
            neededNumbers(test::harborPlan(), {relayUrl, "", {{TenantId("qdn"), flow}}, false});
        QCOMPARE(valueIn(needs[0].values, NumberField::VoiceFallbackUrl), flow); // that one was read
        const auto standings = compare(accountInOrder(), needs);
        QVERIFY(!standings[0].isFallbackUnknown && standings[0].standing == Standing::Drifted);
        QVERIFY(standings[1].isFallbackUnknown);
        QCOMPARE(standingWords(standings[1]), "ours; its fallback is not known now");
        NumberStanding drifted = standings[1];
        drifted.standing = Standing::Drifted;
        drifted.drifts.push_back({});
        QCOMPARE(standingWords(drifted), "1 field differs; its fallback is not known now");
    }

    void noPasswordAndNoSecretPathIsShown_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("plain") << QByteArray("https://a.example/b#rc=2")
                               << QByteArray("https://a.example/b#rc=2");
        QTest::newRow("user and password")
            << QByteArray("https://ana:pw@a.example/b") << QByteArray("https://a.example/b");
        QTest::newRow("an at in the path")
            << QByteArray("https://a.example/b@c") << QByteArray("https://a.example/b@c");
        QTest::newRow("secret path") << QByteArray(
                                            "https://a.example/twilio/abcdefghijklmnopqrstuvwx/voice#rc=2")
                                     << QByteArray("https://a.example/twilio/(hidden)/voice#rc=2");
        QTest::newRow("no secret path")
            << QByteArray("https://a.example/twilio/voice") << QByteArray("https://a.example/twilio/voice");
        QTest::newRow("empty") << QByteArray("") << QByteArray("");
    }
    void noPasswordAndNoSecretPathIsShown()
    {
        QFETCH(QByteArray, url);
        QTEST(QByteArray::fromStdString(shownUrl(url.toStdString())), "shown");
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "ComparisonTest.moc"
