// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/AuditCollection.h"
#include "core/audit/AuditMark.h"
#include "tests/rest/ScriptedServer.h"
#include "tests/support/FakeStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::ScriptedServer;

namespace {

constexpr auto beginning = Instant::fromSeconds(1'767'225'600);

std::string sidOf(int number)
{
    return "CA" + QByteArray::number(number).rightJustified(32, '0').toStdString();
}

Event eventOf(int call, EventKind kind, std::chrono::milliseconds after, const std::string &why)
{
    Event event;
    event.kind = kind;
    event.call = CallSid(sidOf(call));
    event.tenant = TenantId("qdn");
    event.at = beginning + after;
    event.why = why;
    return event;
}

std::vector<Event> missedCall(int number)
{
    Event received = eventOf(number, EventKind::CallReceived, 0s, "");
    received.from = "+12025550147";
    received.to = "+16195550100";
    received.revision = 4;
    Event chosen = eventOf(number, EventKind::RouteChosen, 0s, "Route \"open\": the hours say so.");
    chosen.route = RouteId("open");
    Event ringing = eventOf(number, EventKind::TierRinging, 1s, "");
    ringing.tier = TierId("primary");
    ringing.until = ringing.at + 20s;
    Event ended = eventOf(number, EventKind::CallEnded, 40s, "Nobody answered.");
    ended.outcome = Outcome::Missed;
    return {received, chosen, ringing, ended};
}

QByteArray written(int count)
{
    QJsonArray status;
    for (int i = 0; i < count; ++i)
        status.append(QJsonObject());
    return ScriptedServer::json(200, QJsonDocument(QJsonObject{{u"status"_s, status}}).toJson());
}

QJsonArray writesOf(const ScriptedServer::Got &request)
{
    return QJsonDocument::fromJson(request.body).object()[u"writes"_s].toArray();
}

QJsonObject documentOf(const QJsonValue &write)
{
    return write[u"update"_s].toObject();
}

/// A log, a Firestore that says what it is told, and a folder for the mark.
struct Stand {
    audit::AuditSettings settings(const std::string &storeId = "store-1")
    {
        audit::AuditSettings settings;
        settings.firestore.project = "demo-ringdown";
        settings.firestore.endpoint = server.url();
        settings.markFile = mark();
        settings.storeId = storeId;
        return settings;
    }
    std::string mark() const { return folder.filePath(u"firestore.json"_s).toStdString(); }
    void append(std::vector<Event> events)
    {
        store::Record record;
        record.events = std::move(events);
        log.append(std::move(record), [](const Result<store::Committed> &) {});
    }

    test::FakeStore log;
    ScriptedServer server;
    QTemporaryDir folder;
};

} // namespace

class AuditCollectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEndedCallIsADocument();
    void aRunningCallAndADrillAreNot();
    void aLiveTestIsADocumentThatSaysSo();
    void aClaimWritesTheCallAgain();
    void aLogThatWasPutBackIsCarriedAnew();
    void itGoesOnWhereItStopped();
    void anotherStoreBeginsAnew();
    void anOutageIsWaitedFor();
    void whatPassesIsRepeatedAndWhatIsWrongIsLeftOut();
    void oneWriteThatMakesAllOfThemBadIsFoundAndLeftOut();
    void aRefusalThatIsOfNoWriteIsWaitedFor();
    void theEmulatorsOwnerSignsIn();
    void aLongCallIsCutInTheMiddle();
};

void AuditCollectionTest::anEndedCallIsADocument()
{
    Stand stand;
    stand.append(missedCall(1));
    stand.server.answer(written(1));
    const audit::AuditCollection collection(stand.settings(), stand.log);
    QTRY_COMPARE(collection.figures().written, std::int64_t{1});
    QTRY_COMPARE(collection.figures().behind, std::int64_t{0});
    QVERIFY(collection.figures().lastBatchAt && collection.figures().trouble.empty());
    QCOMPARE(stand.server.requests.size(), std::size_t{1});
    QCOMPARE(stand.server.requests[0].line,
             QByteArray("POST /v1/projects/demo-ringdown/databases/(default)/documents:batchWrite HTTP/1.1"));
    const QJsonObject document = documentOf(writesOf(stand.server.requests[0])[0]);
    QCOMPARE(document[u"name"_s].toString(),
             u"projects/demo-ringdown/databases/(default)/documents/ringdown-calls/"_s +
                 QString::fromStdString(sidOf(1)));
    const QJsonObject fields = document[u"fields"_s].toObject();
    QCOMPARE(fields[u"outcome"_s][u"stringValue"_s].toString(), u"missed"_s);
    QCOMPARE(fields[u"from"_s][u"stringValue"_s].toString(), u"+12025550147"_s);
    QCOMPARE(fields[u"startedAt"_s][u"timestampValue"_s].toString(), u"2026-01-01T00:00:00.000Z"_s);
    QCOMPARE(fields[u"revision"_s][u"integerValue"_s].toString(), u"4"_s);
    QCOMPARE(fields[u"reason"_s][u"stringValue"_s].toString(), u"Nobody answered."_s);
    const QJsonArray decisions = fields[u"decisions"_s][u"arrayValue"_s][u"values"_s].toArray();
    QCOMPARE(decisions.size(), 2);
    QCOMPARE(decisions[0][u"mapValue"_s][u"fields"_s][u"kind"_s][u"stringValue"_s].toString(),
             u"route.chosen"_s);
}

void AuditCollectionTest::aRunningCallAndADrillAreNot()
{
    Stand stand;
    std::vector<Event> running = missedCall(1);
    running.pop_back();
    stand.append(running);
    std::vector<Event> drill = missedCall(2);
    for (Event &one : drill)
        one.test = true;
    stand.append(drill);
    stand.append(missedCall(3));
    stand.server.answer(written(1));
    const audit::AuditCollection collection(stand.settings(), stand.log);
    QTRY_COMPARE(collection.figures().behind, std::int64_t{0});
    QCOMPARE(stand.server.requests.size(), std::size_t{1});
    const QJsonArray writes = writesOf(stand.server.requests[0]);
    QCOMPARE(writes.size(), 1);
    QVERIFY(documentOf(writes[0])[u"name"_s].toString().endsWith(QString::fromStdString(sidOf(3))));
}

void AuditCollectionTest::aLiveTestIsADocumentThatSaysSo()
{
    Stand stand;
    std::vector<Event> live = missedCall(1);
    for (Event &one : live)
        one.test = true;
    live.front().what = "live";
    stand.append(live);
    stand.server.answer(written(1));
    const audit::AuditCollection collection(stand.settings(), stand.log);
    QTRY_COMPARE(collection.figures().written, std::int64_t{1});
    const QJsonObject document = documentOf(writesOf(stand.server.requests[0])[0]);
    QVERIFY(document[u"name"_s].toString().endsWith(QString::fromStdString(sidOf(1))));
    QCOMPARE(document[u"fields"_s][u"test"_s][u"booleanValue"_s].toBool(), true);
}

/// The mark stays where it is then: it tells of entries that the log does not have any more.
void AuditCollectionTest::aLogThatWasPutBackIsCarriedAnew()
{
    Stand stand;
    stand.append(missedCall(1));
    const audit::AuditMark mark(stand.mark(), "store-1", "demo-ringdown");
    QVERIFY(mark.write(stand.log.newestSeq() + 1));
    stand.server.answer(written(1));
    std::string noted;
    audit::AuditSettings settings = stand.settings();
    settings.log = [&](const std::string &line) { noted += line; };
    {
        const audit::AuditCollection collection(settings, stand.log);
        QVERIFY(noted.find("put back") != std::string::npos);
        QTRY_COMPARE(collection.figures().written, std::int64_t{1});
        QTRY_COMPARE(collection.figures().behind, std::int64_t{0});
    }
    QCOMPARE(mark.read(), stand.log.newestSeq());
    const audit::AuditCollection again(settings, stand.log); // and then it goes on
    QTRY_COMPARE(again.figures().behind, std::int64_t{0});
    QCOMPARE(stand.server.requests.size(), std::size_t{1});
}

void AuditCollectionTest::aClaimWritesTheCallAgain()
{
    Stand stand;
    stand.append(missedCall(1));
    stand.server.answer(written(1));
    const audit::AuditCollection collection(stand.settings(), stand.log);
    QTRY_COMPARE(collection.figures().written, std::int64_t{1});
    Event claim = eventOf(1, EventKind::MissedClaimed, 90s, "Captain replied 1.");
    claim.by = "Captain";
    stand.append({claim});
    QTRY_COMPARE(collection.figures().written, std::int64_t{2});
    const QJsonObject again = documentOf(writesOf(stand.server.requests[1])[0]);
    QCOMPARE(again[u"name"_s], documentOf(writesOf(stand.server.requests[0])[0])[u"name"_s]);
    QCOMPARE(again[u"fields"_s][u"claimedBy"_s][u"stringValue"_s].toString(), u"Captain"_s);
    Event back = eventOf(1, EventKind::MissedReturned, 120s, "Captain gave this call back.");
    back.by = "Captain";
    stand.append({back});
    QTRY_COMPARE(collection.figures().written, std::int64_t{3});
    const QJsonObject open = documentOf(writesOf(stand.server.requests[2])[0]);
    QVERIFY(open[u"fields"_s][u"claimedBy"_s].toObject().contains(u"nullValue"_s));
}

void AuditCollectionTest::itGoesOnWhereItStopped()
{
    Stand stand;
    stand.append(missedCall(1));
    stand.server.answer(written(1));
    {
        const audit::AuditCollection collection(stand.settings(), stand.log);
        QTRY_COMPARE(collection.figures().behind, std::int64_t{0});
    }
    stand.append(missedCall(2));
    const audit::AuditCollection collection(stand.settings(), stand.log);
    QTRY_COMPARE(collection.figures().behind, std::int64_t{0});
    QCOMPARE(stand.server.requests.size(), std::size_t{2});
    const QJsonArray writes = writesOf(stand.server.requests[1]);
    QCOMPARE(writes.size(), 1);
    QVERIFY(documentOf(writes[0])[u"name"_s].toString().endsWith(QString::fromStdString(sidOf(2))));
}

void AuditCollectionTest::anotherStoreBeginsAnew()
{
    Stand stand;
    const audit::AuditMark mark(stand.mark(), "store-1", "demo-ringdown");
    QVERIFY(mark.write(42));
    QCOMPARE(mark.read(), std::int64_t{42});
    QCOMPARE(audit::AuditMark(stand.mark(), "store-2", "demo-ringdown").read(), std::int64_t{0});
    QCOMPARE(audit::AuditMark(stand.mark(), "store-1", "another-project").read(), std::int64_t{0});
    QFile torn(QString::fromStdString(stand.mark()));
    QVERIFY(torn.open(QIODevice::WriteOnly) && torn.write("{\"store\":\"store-1\",\"seq\":") > 0);
    torn.close();
    QCOMPARE(mark.read(), std::int64_t{0});
}

void AuditCollectionTest::anOutageIsWaitedFor()
{
    Stand stand;
    stand.append(missedCall(1));
    stand.server.answer(ScriptedServer::json(503, R"({"error":{"message":"try later"}})"));
    stand.server.answer("");
    stand.server.answer(written(1));
    const audit::AuditCollection collection(stand.settings(), stand.log);
    QTRY_VERIFY(!collection.figures().trouble.empty());
    QVERIFY(collection.figures().behind > 0);
    QTRY_COMPARE_WITH_TIMEOUT(collection.figures().written, std::int64_t{1}, 20'000);
    QTRY_VERIFY(collection.figures().trouble.empty());
    QCOMPARE(stand.server.requests.size(), std::size_t{3});
}

void AuditCollectionTest::whatPassesIsRepeatedAndWhatIsWrongIsLeftOut()
{
    Stand stand;
    stand.append(missedCall(1));
    stand.append(missedCall(2));
    stand.server.answer(
        ScriptedServer::json(200, R"({"status":[{},{"code":14,"message":"the server is away"}]})"));
    stand.server.answer(ScriptedServer::json(200, R"({"status":[{},{"code":3,"message":"no such field"}]})"));
    const audit::AuditCollection collection(stand.settings(), stand.log);
    QTRY_COMPARE_WITH_TIMEOUT(collection.figures().rejected, std::int64_t{1}, 20'000);
    QCOMPARE(collection.figures().written, std::int64_t{1});
    QTRY_COMPARE(collection.figures().behind, std::int64_t{0});
    QCOMPARE(writesOf(stand.server.requests[0]), writesOf(stand.server.requests[1]));
}

void AuditCollectionTest::oneWriteThatMakesAllOfThemBadIsFoundAndLeftOut()
{
    Stand stand;
    for (int call = 1; call <= 4; ++call)
        stand.append(missedCall(call));
    const QByteArray bad =
        ScriptedServer::json(400, R"({"error":{"status":"INVALID_ARGUMENT","message":"too large"}})");
    for (const QByteArray &answer : {bad, written(2), bad, bad, written(1), written(1)})
        stand.server.answer(answer); // to 1-4, 1-2, 3-4, 3 and 4
    const audit::AuditCollection collection(stand.settings(), stand.log);
    QTRY_COMPARE(collection.figures().rejected, std::int64_t{1});
    QCOMPARE(collection.figures().written, std::int64_t{3});
    QTRY_COMPARE(collection.figures().behind, std::int64_t{0});
    QVERIFY(collection.figures().trouble.empty());
    QCOMPARE(writesOf(stand.server.requests[3]), (QJsonArray{writesOf(stand.server.requests[0])[2]}));
    stand.append(missedCall(5));
    QTRY_COMPARE(collection.figures().written, std::int64_t{4});
}

void AuditCollectionTest::aRefusalThatIsOfNoWriteIsWaitedFor()
{
    Stand stand;
    stand.append(missedCall(1));
    stand.server.answer(ScriptedServer::json(
        400, R"({"error":{"status":"FAILED_PRECONDITION","message":"a database in Datastore mode"}})"));
    stand.server.answer(written(1));
    const audit::AuditCollection collection(stand.settings(), stand.log);
    QTRY_COMPARE_WITH_TIMEOUT(collection.figures().written, std::int64_t{1}, 20'000);
    QCOMPARE(collection.figures().rejected, std::int64_t{0});
}

void AuditCollectionTest::theEmulatorsOwnerSignsIn()
{
    Stand stand;
    stand.append(missedCall(1));
    stand.server.answer(written(1));
    const audit::AuditCollection collection(stand.settings(), stand.log);
    QTRY_COMPARE(collection.figures().written, std::int64_t{1});
    QCOMPARE(stand.server.requests[0].header("Authorization"), QByteArray("Bearer owner"));
    QCOMPARE(stand.server.requests[0].header("Content-Type"), QByteArray("application/json"));
}

void AuditCollectionTest::aLongCallIsCutInTheMiddle()
{
    store::CallDetail detail;
    detail.call.sid = CallSid(sidOf(1));
    const int count = static_cast<int>(audit::mostDecisions) + 7;
    for (int i = 0; i < count; ++i)
        detail.eventJson.push_back(toJson(
            eventOf(1, EventKind::StepEntered, std::chrono::seconds(i), "Step " + std::to_string(i) + ".")));
    const QByteArray text = QByteArray::fromStdString(audit::callWrite("demo-ringdown", detail));
    const QJsonObject fields = QJsonDocument::fromJson(text)[u"update"_s][u"fields"_s].toObject();
    const QJsonArray decisions = fields[u"decisions"_s][u"arrayValue"_s][u"values"_s].toArray();
    QCOMPARE(decisions.size(), static_cast<qsizetype>(audit::mostDecisions));
    const auto why = [&](qsizetype at) {
        return decisions[at][u"mapValue"_s][u"fields"_s][u"why"_s][u"stringValue"_s].toString();
    };
    QCOMPARE(why(0), u"Step 0."_s);
    QCOMPARE(why(decisions.size() - 1), u"Step %1."_s.arg(count - 1));
    QCOMPARE(fields[u"decisionsLeftOut"_s][u"integerValue"_s].toString(), u"7"_s);
}

QTEST_GUILESS_MAIN(AuditCollectionTest)
#include "AuditCollectionTest.moc"
