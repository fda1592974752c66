// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/Review.h"
#include "core/numbers/ReviewText.h"
#include "tests/numbers/SamplePlan.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::numbers;

namespace {

std::vector<NeededNumber> needed()
{
    return neededNumbers(test::harborPlan(), {"https://relay.example.com", "", {}});
}

/// The first three numbers of the plan, each wrong in its own way.
std::vector<AccountNumber> threeWrong()
{
    std::vector<AccountNumber> account;
    for (const NeededNumber &need : needed())
        account.push_back(
            {"PN" + need.phone.e164().substr(1), need.phone.e164(), "", true, true, need.values});
    account[0].values[NumberField::VoiceUrl] = "https://ana:hunter2@old.example.net/handler";
    account[0].values[NumberField::VoiceMethod] = "GET";
    account[1].values[NumberField::VoiceFallbackUrl] = "";
    account[2].values[NumberField::TrunkSid] = "TK0001";
    account[2].values[NumberField::VoiceUrl] = "";
    account[2].values[NumberField::VoiceFallbackUrl] = "";
    return account;
}

std::vector<std::string> fieldsOf(const NumberChange &change)
{
    std::vector<std::string> names;
    for (const FieldChange &field : change.fields)
        names.emplace_back(std::string(fieldName(field.field)) + (field.comesAlong ? " too" : ""));
    return names;
}

Review adoption(const Choice &choice)
{
    return reviewAdoption(compare(threeWrong(), needed()), choice);
}

} // namespace

class ReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatFitsIntoNoAddressIsNotTold()
    {
        plan::Plan plan = test::harborPlan();
        plan::Route &open = plan.tenants[0].routes[RouteId("open")];
        open.insert(open.begin(), plan::SayStep{std::string(4'000, 'x')});
        const auto needs = neededNumbers(plan, {"https://relay.example.com", "", {}});
        auto account = threeWrong();
        account[0].values[NumberField::VoiceFallbackUrl] = "";
        const Review review = reviewAdoption(compare(account, needs), {{account[0].phone}, {}});
        QCOMPARE(fieldsOf(review.numbers.at(0)), (std::vector<std::string>{"VoiceUrl", "VoiceMethod"}));
        QVERIFY(reviewAdoption(compare(account, needs), {{account[0].phone}, {NumberField::VoiceFallbackUrl}})
                    .isEmpty());
    }

    void allIsEveryDriftOfEveryNumber()
    {
        const Review review = adoption({});
        QCOMPARE(review.numbers.size(), 3U);
        QCOMPARE(review.fieldCount(), 6U);
        QCOMPARE(fieldsOf(review.numbers[2]),
                 (std::vector<std::string>{"TrunkSid", "VoiceUrl", "VoiceFallbackUrl"}));
        QVERIFY(valuesOf(review.numbers[2]).at(NumberField::TrunkSid).empty());
    }

    void oneNumberIsThatNumber()
    {
        const Review review = adoption({{"+16195550200"}, {}});
        QCOMPARE(review.numbers.size(), 1U);
        QCOMPARE(review.numbers[0].business, "Rady Shell");
    }

    void oneFieldBringsWhatItNeeds()
    {
        QCOMPARE(fieldsOf(adoption({{"+16195550100"}, {NumberField::VoiceUrl}}).numbers[0]),
                 (std::vector<std::string>{"VoiceUrl", "VoiceMethod too"}));
        // A fallback without a first address would be refused (21405), and a trunk wins over both.
        QCOMPARE(fieldsOf(adoption({{"+16195550300"}, {NumberField::VoiceFallbackUrl}}).numbers[0]),
                 (std::vector<std::string>{"TrunkSid too", "VoiceUrl too", "VoiceFallbackUrl"}));
        QCOMPARE(fieldsOf(adoption({{"+16195550300"}, {NumberField::TrunkSid}}).numbers[0]),
                 (std::vector<std::string>{"TrunkSid"}));
        QVERIFY(adoption({{"+16195550200"}, {NumberField::SmsUrl}}).isEmpty());
    }

    void theTextSaysEachFieldAndNoPassword()
    {
        const std::string text = reviewText(adoption({{"+16195550100"}, {}}));
        QCOMPARE(text,
                 "2 fields of 1 number will be set at Twilio.\n"
                 "\n"
                 "+16195550100  Queen of San Diego\n"
                 "  VoiceUrl\n"
                 "    is       https://old.example.net/handler\n"
                 "    becomes  https://relay.example.com/twilio/voice#rc=2&rp=ct,rt,5xx&ct=2000&rt=4500\n"
                 "    Calls go to old.example.net, not where they must.\n"
                 "  VoiceMethod\n"
                 "    is       GET\n"
                 "    becomes  POST\n"
                 "    Calls go by GET; only POST is signed with its fields.\n"
                 "\n"
                 "What they are now is kept on this desk for 'restore'. New calls follow at once; calls in "
                 "progress go on as they began.\n");
        QCOMPARE(reviewText({}), "Nothing changes.\n");
        QVERIFY(reviewText(adoption({{"+16195550200"}, {}}))
                    .find("becomes  echo twimlet that rings the tiers, then records (") != std::string::npos);
    }

    void theWayBackIsWhatWasSaved()
    {
        const auto before = threeWrong();
        std::vector<SavedNumber> saved;
        std::vector<AccountNumber> after = before;
        for (const NumberChange &change : adoption({}).numbers) {
            for (AccountNumber &number : after) {
                if (number.sid != change.sid)
                    continue;
                saved.push_back(savedNumber(number, valuesOf(change), Instant::fromSeconds(1'790'000'000)));
                for (const auto &[field, value] : valuesOf(change))
                    number.values[field] = value;
            }
        }
        const Review back = reviewRestoration(saved, after, needed());
        QCOMPARE(back.fieldCount(), 6U);
        QCOMPARE(back.numbers[2].fields[0].to, "TK0001");
        QCOMPARE(back.numbers[0].fields[0].to, "https://old.example.net/handler");
        QVERIFY(back.numbers[0].fields[0].lacksPassword);
        QVERIFY(reviewText(back).find("Its user and password were not kept") != std::string::npos);
        QVERIFY(reviewRestoration(saved, before, needed()).isEmpty());
        QVERIFY(reviewRestoration(saved, {}, needed()).isEmpty()); // released since
    }

    void theNewestStateOfEachNumberCounts()
    {
        const auto at = [](std::int64_t second) { return Instant::fromSeconds(second); };
        const std::vector<SavedNumber> saved = {{"PN1", "+16195550100", at(1), {}, {}},
                                                {"PN2", "+16195550200", at(2), {}, {}},
                                                {"PN1", "+16195550100", at(3), {}, {}}};
        const auto newest = newestSaved(saved, {});
        QCOMPARE(newest.size(), 2U);
        QCOMPARE(newest[0].sid, "PN2");
        QVERIFY(newest[1].at == at(3));
        QCOMPARE(newestSaved(saved, {"+16195550200"}).size(), 1U);
    }
};

QTEST_GUILESS_MAIN(ReviewTest)
#include "ReviewTest.moc"
