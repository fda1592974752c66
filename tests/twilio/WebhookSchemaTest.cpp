// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/WebhookSchema.h"

#include "core/twilio/SignatureCheck.h"
#include "tests/twilio/CarrierSamples.h"

#include <QTest>

#include <random>

using namespace ringdown;
using namespace ringdown::twilio;
using namespace ringdown::test;

namespace {

/// Moves, removes or adds one boundary in the signed string, so that its bytes stay the same. Nothing when
/// the fields would no longer sort that way, because then the carrier's rule gives another string.
FieldList shifted(const FieldList &fields, std::mt19937 &random)
{
    FieldList out = fields;
    const std::size_t i = random() % out.size();
    auto &[name, value] = out[i];
    const auto upTo = [&](std::size_t size) { return size == 0 ? 0 : 1 + random() % size; };
    switch (random() % 6) {
    case 0: { // the name takes letters from its value
        const std::size_t n = upTo(value.size());
        name += value.substr(0, n);
        value.erase(0, n);
        break;
    }
    case 1: { // the value takes letters from its name
        const std::size_t n = name.empty() ? 0 : random() % name.size();
        value.insert(0, name.substr(n));
        name.erase(n);
        break;
    }
    case 2: // the value swallows the next field
        if (i + 1 < out.size()) {
            value += out[i + 1].first + out[i + 1].second;
            out.erase(out.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        }
        break;
    case 3: // the value swallows the beginning of the next name
        if (i + 1 < out.size()) {
            const std::size_t n = upTo(out[i + 1].first.size());
            value += out[i + 1].first.substr(0, n);
            out[i + 1].first.erase(0, n);
        }
        break;
    case 4: // the next name begins earlier, inside the value
        if (i + 1 < out.size()) {
            const std::size_t n = upTo(value.size());
            out[i + 1].first.insert(0, value.substr(value.size() - n));
            value.erase(value.size() - n);
        }
        break;
    default: { // the value is split into a value and another field
        const std::size_t cut = random() % (value.size() + 1);
        const std::string rest = value.substr(cut);
        value.erase(cut);
        const std::size_t n = upTo(rest.size());
        out.insert(out.begin() + static_cast<std::ptrdiff_t>(i) + 1, {rest.substr(0, n), rest.substr(n)});
    }
    }
    return out;
}

} // namespace

class WebhookSchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheCarrierSendsHasItsShape();
    void unknownFieldsAreLetThrough();
    void aSingleWordThatTheCarrierAddsKeepsNoCallOut_data();
    void aSingleWordThatTheCarrierAddsKeepsNoCallOut();
    void aWordThatMayBeOfATextIsNoField();
    void theFourAlteredRequestsAreRefused();
    void noSeparatorShiftOfASignedRequestIsAccepted();
    void aFieldOfAnotherShapeIsRefused_data();
    void aFieldOfAnotherShapeIsRefused();
    void everyKeyFieldIsNeededOnce();
    void onlyTheConfiguredAccountIsAccepted();
};

void WebhookSchemaTest::whatTheCarrierSendsHasItsShape()
{
    for (const Sample &sample : samples) {
        const auto shaped = checkShape(sample.kind, formOf(sample.fields), account);
        QVERIFY2(shaped.hasValue(),
                 qPrintable(QString::fromStdString(std::string(sample.name) + ": " +
                                                   (shaped ? "" : shaped.error().detail))));
    }
    for (const char *from : {"", "anonymous", "Restricted", "+266696687", "client:desk",
                             "sip:desk@example.net", "0619 555 0177"}) {
        const FieldList withheld = with(newCall, {{"From", from}, {"Caller", from}});
        QVERIFY2(checkShape(WebhookKind::NewCall, formOf(withheld), account).hasValue(), from);
    }
}

void WebhookSchemaTest::unknownFieldsAreLetThrough()
{
    for (const char *name :
         {"CalledVia", "CallReason", "SipHeader_X-Relay", "AddOns", "ToNewThing", "ZoneOfSomething", "A"}) {
        for (const Sample &sample : samples)
            QVERIFY2(checkShape(sample.kind, formOf(with(sample.fields, {{name, "some value"}})), account)
                         .hasValue(),
                     name);
    }
    for (const char *name : {"ChannelMetadata", "ButtonText", "FrequentlyForwarded"})
        QVERIFY2(checkShape(WebhookKind::Sms, formOf(with(sms, {{name, "{}"}})), account).hasValue(), name);
}

void WebhookSchemaTest::aSingleWordThatTheCarrierAddsKeepsNoCallOut_data()
{
    QTest::addColumn<QByteArray>("name");
    // Wherever it sorts: behind the token, the attestation, a recording's URL, a timestamp, an error's URL.
    for (const char *name :
         {"Answer", "Attempt", "Brand",    "Callback", "Campaign", "Carrier", "Channel", "Country",
          "Event",  "Extra",   "Feature",  "Language", "Latency",  "Price",   "Region",  "Result",
          "Score",  "Session", "Source",   "Status",   "Tag",      "Test",    "Tier",    "Title",
          "Token",  "Trunk",   "Verified", "Version",  "Zone"})
        QTest::newRow(name) << QByteArray(name);
}

void WebhookSchemaTest::aSingleWordThatTheCarrierAddsKeepsNoCallOut()
{
    QFETCH(QByteArray, name);
    const FieldList fallback =
        with(newCall, {{"ErrorCode", "11205"}, {"ErrorUrl", "https://relay.example.net/twilio/voice"}});
    const Sample asFallback{"fallback", WebhookKind::NewCall, fallback};
    std::vector<Sample> calls = {asFallback};
    std::copy_if(samples.begin(), samples.end(), std::back_inserter(calls), [](const Sample &sample) {
        return sample.kind != WebhookKind::Sms && sample.kind != WebhookKind::MessageStatus &&
               sample.kind != WebhookKind::TranscriptStatus;
    });
    for (const Sample &sample : calls) {
        for (const char *value : {"", "us1", "+16195550123", "a b", "true", "Wanted"}) {
            const FieldList fields = with(sample.fields, {{name.toStdString(), value}});
            const auto shaped = checkShape(sample.kind, formOf(fields), account);
            QVERIFY2(shaped.hasValue(), sample.name);
        }
    }
}

/// Nothing tells it from the end of what somebody wrote; the text is asked for at the carrier.
void WebhookSchemaTest::aWordThatMayBeOfATextIsNoField()
{
    for (const char *name : {"Call", "Dock", "Channel", "Eve"})
        QVERIFY2(!checkShape(WebhookKind::Sms, formOf(with(sms, {{name, "x"}})), account).hasValue(), name);
    for (const char *name : {"Region", "Media", "Referral", "Language"}) // behind what nobody writes
        QVERIFY2(checkShape(WebhookKind::Sms, formOf(with(sms, {{name, "x"}})), account).hasValue(), name);
}

void WebhookSchemaTest::theFourAlteredRequestsAreRefused()
{
    const FieldList text = {{"AccountSid", account},
                            {"Body", "hiFrom+16195550199"},
                            {"From", "+16195550177"},
                            {"MessageSid", "SM00000000000000000000000000000001"},
                            {"To", "+16195550100"}};
    QVERIFY(checkShape(WebhookKind::Sms, formOf(text), account).hasValue());
    // Each has the same signed string as text.
    FieldList split = with(text, {{"Body", "hi"}});
    split.emplace_back("From", "+16195550199");
    const FieldList grown = with(without(text, "To"), {{"To+1", "6195550100"}});
    const FieldList lost =
        with(without(text, "MessageSid"), {{"MessageSidSM", "00000000000000000000000000000001"}});
    for (const FieldList &altered : {split, grown, lost})
        QVERIFY(!checkShape(WebhookKind::Sms, formOf(altered), account).hasValue());
    const WebhookUrls urls("https://relay.example.net", "");
    QVERIFY(!urls.parse("/twilio/smsAccountSid" + account));
    QVERIFY(!urls.parse("/twilio/sms" + signedFields(formOf(text))));
}

void WebhookSchemaTest::noSeparatorShiftOfASignedRequestIsAccepted()
{
    const WebhookKey key = WebhookKey::derive(Secret("0123456789abcdef0123456789abcdef"));
    const SignatureCheck check("https://relay.example.net", {key});
    std::mt19937 random(3);
    int tried = 0;
    while (tried < 100'000) {
        const Sample &sample = samples[random() % samples.size()];
        const Form original = formOf(sample.fields);
        FieldList fields;
        for (const FormField &field : original.sorted())
            fields.emplace_back(field.name, field.value);
        for (unsigned shifts = 1 + random() % 3; shifts > 0; --shifts)
            fields = shifted(fields, random);
        const Form form = formOf(fields);
        if (form.sorted() == original.sorted() || signedFields(form) != signedFields(original))
            continue;
        ++tried;
        QVERIFY(
            check.checkForm("/twilio/x", form, signForm(key, "https://relay.example.net/twilio/x", original))
                .has_value());
        if (checkShape(sample.kind, form, account))
            QFAIL(qPrintable(
                QString::fromStdString(std::string(sample.name) + " was accepted as " + encodeForm(fields))));
    }
}

void WebhookSchemaTest::aFieldOfAnotherShapeIsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const char *value) {
        QTest::addRow("%s=%s", name, value) << QByteArray(name) << QByteArray(value);
    };
    row("CallSid", "");
    row("CallSid", "CA0000000000000000000000000000000");
    row("CallSid", "CA000000000000000000000000000000011");
    row("CallSid", "CA0000000000000000000000000000000G");
    row("CallSid", "CA0000000000000000000000000000000A");
    row("CallSid", "SM00000000000000000000000000000001");
    row("AccountSid", "AC../../../../../etc/passwd/0000001");
    row("CallStatus", "Ringing");
    row("CallStatus", "ringing ");
    row("FromCountry", "USA");
    row("FromCountry", "us");
    row("From", "+16195550177\r\n");
    row("Digits", "12");
    row("Digits", "x");
    row("DialBridged", "yes");
    row("DialCallDuration", "-1");
    row("DialCallDuration", "12345678901");
    row("RecordingUrl", "file:///etc/passwd");
    row("RecordingUrl", "https://api.twilio.com/a b");
    row("RecordingUrl", "https://api.twilio.com/Recordings/RE00000000000000000000000000000001Sound");
    row("bad name", "1");
    row("1bad", "1");
    row("bad+name", "1");
    row("", "1");
}

void WebhookSchemaTest::aFieldOfAnotherShapeIsRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const FieldList fields = with(newCall, {{name.toStdString(), value.toStdString()}});
    const auto shaped = checkShape(WebhookKind::NewCall, formOf(fields), account);
    QVERIFY(!shaped.hasValue());
    QCOMPARE(shaped.error().code, ErrorCode::BadInput);
    QVERIFY(value.size() < 3 || shaped.error().detail.find(value.toStdString()) == std::string::npos);
}

void WebhookSchemaTest::everyKeyFieldIsNeededOnce()
{
    for (const char *name : {"AccountSid", "CallSid", "CallStatus", "From", "To"}) {
        const auto missing = checkShape(WebhookKind::NewCall, formOf(without(newCall, name)), account);
        QVERIFY2(!missing.hasValue(), name);
        FieldList doubled = newCall;
        doubled.emplace_back(name, formOf(newCall).value(name));
        const auto twice = checkShape(WebhookKind::NewCall, formOf(doubled), account);
        QVERIFY2(!twice.hasValue() && twice.error().detail == std::string(name) + " occurs twice", name);
    }
    QVERIFY(
        !checkShape(WebhookKind::LegStatus, formOf(without(legStatus, "ParentCallSid")), account).hasValue());
    // Whatever names the call of a report is one.
    for (const Sample &sample : samples) {
        const bool isAboutCall = sample.kind != WebhookKind::Sms && sample.kind != WebhookKind::MessageStatus;
        for (const char *parent : {"", "CA1", "CA0000000000000000000000000000000G"})
            QVERIFY2(!isAboutCall ||
                         !checkShape(sample.kind, formOf(with(sample.fields, {{"ParentCallSid", parent}})),
                                     account)
                              .hasValue(),
                     sample.name);
    }
    // A phone on a call of its own has no parent.
    QVERIFY(checkShape(WebhookKind::LegStatus,
                       formOf(with(without(legStatus, "ParentCallSid"), {{"Direction", "outbound-api"}})),
                       account)
                .hasValue());
    QVERIFY(checkShape(WebhookKind::CallStatus,
                       formOf({{"AccountSid", account}, {"CallSid", call}, {"CallStatus", "completed"}}),
                       account)
                .hasValue());
}

void WebhookSchemaTest::onlyTheConfiguredAccountIsAccepted()
{
    const Form form = formOf(newCall);
    QVERIFY(!checkShape(WebhookKind::NewCall, form, "AC00000000000000000000000000000002").hasValue());
    QVERIFY(checkShape(WebhookKind::NewCall, form, "").hasValue());
}

QTEST_APPLESS_MAIN(WebhookSchemaTest)
#include "WebhookSchemaTest.moc"
