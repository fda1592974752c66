// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/MissedReminder.h"
#include "core/plan/PlanReader.h"
#include "core/routing/texts/TextBook.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::routing;
using namespace std::chrono_literals;

namespace {

const Instant start = Instant::fromSeconds(1'795'716'000); // 10:00 in San Diego
const std::string business = "+16195550100";

/// Captain and Office are the first tier, Abroad (whom no text may go to) the second, Mate the third.
std::shared_ptr<const CompiledPlan> samplePlan()
{
    const plan::PlanReading reading = plan::readPlan(R"({"format": 1, "tenants": [{
  "id": "qdn", "name": "Queen of San Diego", "timeZone": "America/Los_Angeles", "numbers": ["+16195550100"],
  "contacts": [{"id": "captain", "name": "Captain", "phone": "+16195550111"},
               {"id": "office", "name": "Office", "phone": "+16195550122"},
               {"id": "abroad", "name": "Abroad", "phone": "+442079460123"},
               {"id": "mate", "name": "Mate", "phone": "+16195550133"}],
  "hours": {"week": {}},
  "tiers": [{"id": "first", "contacts": ["captain", "office"]}, {"id": "second", "contacts": ["abroad"]},
            {"id": "third", "contacts": ["mate"]}],
  "routes": {"open": [{"ring": ["first", "second", "third"]}, {"text": "missed"}, {"hangup": {}}],
             "closed": [{"hangup": {}}]},
  "texts": {"missed": {"to": ["captain", "office"], "body": "Missed call.", "repeatMinutes": 5, "tries": 2}}}]})");
    return reading.isValid() ? CompiledPlan::compile(reading.plan, 1) : nullptr;
}

Event happened(EventKind kind, Instant at)
{
    Event made;
    made.kind = kind;
    made.at = at;
    made.tenant = TenantId("qdn");
    made.call = CallSid("CA1");
    return made;
}

/// It was missed a minute ago, and these were texted.
MissedCall missedCall(const std::vector<std::pair<const char *, const char *>> &texted)
{
    MissedCall call;
    Event received = happened(EventKind::CallReceived, start);
    received.from = "+16195550177";
    received.to = business;
    apply(call, received);
    for (const auto &[contact, phone] : texted) {
        Event queued = happened(EventKind::TextQueued, start + 45s);
        queued.text = std::string("CA1.missed.") + contact;
        queued.contact = ContactId(contact);
        queued.from = business;
        queued.to = phone;
        queued.body = "Missed call.";
        apply(call, queued);
    }
    Event ended = happened(EventKind::CallEnded, start + 60s);
    ended.outcome = Outcome::Missed;
    apply(call, ended);
    return call;
}

/// This phone wrote STOP to the business.
TextBook stoppedBy(const std::string &phone)
{
    Event stopped = happened(EventKind::TextsStopped, start - 1h);
    stopped.call = {};
    stopped.from = phone;
    stopped.to = business;
    TextBook book;
    book.apply(stopped);
    return book;
}

QStringList toldAgain(const MissedCall &call, const TextBook *book)
{
    const auto plan = samplePlan();
    QStringList all;
    for (const TextEffect &text : textAgain(*plan->byId(TenantId("qdn")), call, start + 6min, book).texts)
        all.append(QString::fromStdString(text.contact.value));
    return all;
}

const std::pair<const char *, const char *> captain{"captain", "+16195550111"};
const std::pair<const char *, const char *> office{"office", "+16195550122"};

} // namespace

/// The next tier to be told of a missed call is one that can be told.
class MissedReminderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoMayGetNoTextsIsPassedOver()
    {
        QCOMPARE(toldAgain(missedCall({captain, office}), nullptr),
                 (QStringList{QStringLiteral("captain"), QStringLiteral("office"), QStringLiteral("mate")}));
    }

    void whoWroteStopBeforeKeepsNoTierBack()
    {
        const TextBook book = stoppedBy(office.second);
        QVERIFY(book.isStopped(business, office.second));
        QCOMPARE(toldAgain(missedCall({captain}), &book),
                 (QStringList{QStringLiteral("captain"), QStringLiteral("mate")}));
    }

    void aRoundInWhichNobodyIsReachedCountsAndSaysSo()
    {
        TextBook book = stoppedBy(captain.second);
        Event stopped = happened(EventKind::TextsStopped, start - 1h);
        stopped.call = {};
        stopped.to = business;
        for (const char *phone : {"+16195550122", "+16195550133"}) {
            stopped.from = phone;
            book.apply(stopped);
        }
        QCOMPARE(toldAgain(missedCall({captain, office}), &book),
                 (QStringList{QStringLiteral("captain"), QStringLiteral("office")}));
    }

    void whoWritesStopAfterTheFirstTextGetsNoOther()
    {
        const TextBook book = stoppedBy(captain.second);
        QCOMPARE(toldAgain(missedCall({captain, office}), &book),
                 (QStringList{QStringLiteral("office"), QStringLiteral("mate")}));
    }
};

QTEST_GUILESS_MAIN(MissedReminderTest)
#include "MissedReminderTest.moc"
