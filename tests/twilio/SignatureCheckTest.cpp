// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/SignatureCheck.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace ringdown;
using namespace ringdown::twilio;

namespace {

const WebhookKey fakeKey = WebhookKey::derive(Secret("0123456789abcdef0123456789abcdef"));
const WebhookKey otherKey = WebhookKey::derive(Secret("fedcba9876543210fedcba9876543210"));

Form decoded(const std::string &body)
{
    auto form = Form::decode(body);
    return form ? std::move(*form) : Form();
}

std::string text(const QJsonValue &value)
{
    return value.toString().toStdString();
}

/// Cuts an absolute URL into scheme, authority and the target a server sees.
std::pair<std::string, std::string> splitUrl(const std::string &url)
{
    const std::size_t path = url.find('/', url.find("://") + 3);
    return {url.substr(0, path), url.substr(path)};
}

QByteArray hex(const RequestKey &key)
{
    return QByteArray(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size())).toHex();
}

QByteArray sha256Hex(const std::string &message)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(message), QCryptographicHash::Sha256).toHex();
}

template <typename Predicate>
void addVectors(Predicate isWanted)
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QStringLiteral(RINGDOWN_SOURCE_DIR "/tests/twilio/signature-vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors =
        QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("vectors")].toArray();
    QCOMPARE(vectors.size(), 38);
    for (const QJsonValue &vector : vectors) {
        if (isWanted(vector.toObject()))
            QTest::newRow(text(vector[QStringLiteral("id")]).c_str()) << vector.toObject();
    }
}

const std::string publicUrl = "https://relay.example.net";
const std::string target = "/twilio/voice";
const std::string body = "CallSid=CA00000000000000000000000000000001&From=%2B16195550199&Body=a+b";

} // namespace

class SignatureCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCarriersVectorsAreJudgedAsTheyShould_data();
    void theCarriersVectorsAreJudgedAsTheyShould();
    void ourSignatureIsTheCarriers_data();
    void ourSignatureIsTheCarriers();
    void theUrlMayBeSignedInItsOtherSpelling_data();
    void theUrlMayBeSignedInItsOtherSpelling();
    void theRequestKeyIsOfTheConfiguredUrl();
    void theOrderOfFieldsOnTheWireDoesNotMatter();
    void eachOfSeveralKeysMaySign();
    void withoutKeysNothingIsGenuine();
    void noForgeryPasses();
    void aBodyThatIsNoFormIsHeldByItsHash();
};

void SignatureCheckTest::theCarriersVectorsAreJudgedAsTheyShould_data()
{
    addVectors([](const QJsonObject &) { return true; });
}

void SignatureCheckTest::theCarriersVectorsAreJudgedAsTheyShould()
{
    QFETCH(QJsonObject, vector);
    const QJsonValue seen = vector.value(QStringLiteral("url_seen_by_server"));
    const auto [base, path] =
        splitUrl(text(seen.isString() ? seen : vector.value(QStringLiteral("url_signed"))));
    const SignatureCheck check(base,
                               {WebhookKey::derive(Secret(text(vector[QStringLiteral("auth_token")])))});
    const std::string signature = text(vector[QStringLiteral("x_twilio_signature")]);
    const bool isJson =
        vector[QStringLiteral("content_type")].toString() == QLatin1String("application/json");
    const auto key =
        isJson ? check.checkBody(path, text(vector[QStringLiteral("body")]), signature)
               : check.checkForm(path, decoded(text(vector[QStringLiteral("form_body")])), signature);
    // One of the carrier's SDKs also tries the URL with its apostrophe escaped; our URLs have no such
    // character.
    const bool isOurs =
        vector[QStringLiteral("id")].toString() != QLatin1String("sdk-query-apostrophe-escaped-by-backend");
    QCOMPARE(key.has_value(), isOurs && vector[QStringLiteral("expect_valid")].toBool());
}

void SignatureCheckTest::ourSignatureIsTheCarriers_data()
{
    addVectors([](const QJsonObject &vector) { return vector[QStringLiteral("expect_valid")].toBool(); });
}

void SignatureCheckTest::ourSignatureIsTheCarriers()
{
    QFETCH(QJsonObject, vector);
    const WebhookKey key = WebhookKey::derive(Secret(text(vector[QStringLiteral("auth_token")])));
    const std::string url = text(vector[QStringLiteral("url_signed")]);
    const Form form = decoded(text(vector[QStringLiteral("form_body")]));
    QCOMPARE(url + signedFields(form), text(vector[QStringLiteral("string_to_sign")]));
    QCOMPARE(signForm(key, url, form), text(vector[QStringLiteral("x_twilio_signature")]));
    QCOMPARE(key.sign(text(vector[QStringLiteral("string_to_sign")])),
             text(vector[QStringLiteral("x_twilio_signature")]));
}

void SignatureCheckTest::theUrlMayBeSignedInItsOtherSpelling_data()
{
    QTest::addColumn<QByteArray>("configured");
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<bool>("isGenuine");
    const auto row = [](const char *configured, const char *signedBase, bool isGenuine) {
        QTest::addRow("%s signed as %s", configured, signedBase)
            << QByteArray(configured) << QByteArray(signedBase) << isGenuine;
    };
    row("https://a.example", "https://a.example", true);
    row("https://a.example", "https://a.example:443", true);
    row("https://a.example", "https://a.example:80", false);
    row("https://a.example", "https://a.example:8443", false);
    row("https://a.example", "http://a.example", false);
    row("http://a.example", "http://a.example:80", true);
    row("http://a.example", "http://a.example:443", false);
    row("https://a.example:8443", "https://a.example:8443", true);
    row("https://a.example:8443", "https://a.example", true);
    row("https://a.example:8443", "https://a.example:443", false);
    row("https://a.example:443", "https://a.example", true);
    row("https://a.example/desk", "https://a.example:443/desk", true);
    row("https://a.example:8443/desk", "https://a.example/desk", true);
    row("https://a.example/desk", "https://a.example", false);
    row("https://[2001:db8::1]", "https://[2001:db8::1]:443", true);
    row("https://[2001:db8::1]:8443", "https://[2001:db8::1]", true);
    row("https://a.example", "https://b.example", false);
}

void SignatureCheckTest::theUrlMayBeSignedInItsOtherSpelling()
{
    QFETCH(QByteArray, configured);
    QFETCH(QByteArray, base);
    QFETCH(bool, isGenuine);
    const SignatureCheck check(configured.toStdString(), {fakeKey});
    const Form form = decoded(body);
    const std::string signature = signForm(fakeKey, base.toStdString() + target, form);
    QCOMPARE(check.checkForm(target, form, signature).has_value(), isGenuine);
}

void SignatureCheckTest::theRequestKeyIsOfTheConfiguredUrl()
{
    const SignatureCheck check(publicUrl, {fakeKey, otherKey});
    const Form form = decoded(body);
    const QByteArray expected = sha256Hex(publicUrl + target + signedFields(form));
    for (const char *base : {"https://relay.example.net", "https://relay.example.net:443"}) {
        for (const WebhookKey &key : {fakeKey, otherKey}) {
            const auto requestKey = check.checkForm(target, form, signForm(key, base + target, form));
            QVERIFY(requestKey.has_value());
            QCOMPARE(hex(*requestKey), expected);
        }
    }
}

void SignatureCheckTest::theOrderOfFieldsOnTheWireDoesNotMatter()
{
    const SignatureCheck check(publicUrl, {fakeKey});
    std::vector<std::string> fields = {"CallSid=CA1", "From=%2B1", "To=", "a=1", "B=2"};
    const std::string signature =
        signForm(fakeKey, publicUrl + target, decoded("B=2&CallSid=CA1&From=%2B1&To=&a=1"));
    std::mt19937 random(20260101);
    for (int i = 0; i < 50; ++i) {
        std::shuffle(fields.begin(), fields.end(), random);
        std::string shuffled;
        for (const std::string &field : fields)
            shuffled += field + '&';
        QVERIFY(check.checkForm(target, decoded(shuffled), signature).has_value());
    }
}

void SignatureCheckTest::eachOfSeveralKeysMaySign()
{
    const Form form = decoded(body);
    const std::string byOther = signForm(otherKey, publicUrl + target, form);
    QVERIFY(!SignatureCheck(publicUrl, {fakeKey}).checkForm(target, form, byOther));
    QVERIFY(SignatureCheck(publicUrl, {fakeKey, otherKey}).checkForm(target, form, byOther).has_value());
}

void SignatureCheckTest::withoutKeysNothingIsGenuine()
{
    const SignatureCheck check(publicUrl, {});
    QVERIFY(!check.checkForm(target, decoded(body), ""));
    QVERIFY(!check.checkForm(target, decoded(body), signForm(fakeKey, publicUrl + target, decoded(body))));
}

void SignatureCheckTest::noForgeryPasses()
{
    const SignatureCheck check(publicUrl, {fakeKey, otherKey});
    const Form form = decoded(body);
    const std::string good = signForm(fakeKey, publicUrl + target, form);
    QVERIFY(check.checkForm(target, form, good).has_value());
    QVERIFY(!check.checkForm(target, form, ""));
    QVERIFY(!check.checkForm(target, form, good.substr(0, 27)));
    QVERIFY(!check.checkForm(target, form, good + "="));
    QVERIFY(!check.checkForm(target + "/", form, good));
    QVERIFY(!check.checkForm(target + "?", form, good));
    QVERIFY(!check.checkForm(target, decoded(body + "&Digits=1"), good));
    QVERIFY(!check.checkForm(target, decoded(body.substr(0, body.rfind('&'))), good));
    QVERIFY(!check.checkForm(
        target, form,
        signForm(WebhookKey::derive(Secret("another token, not a real one")), publicUrl + target, form)));
    std::mt19937 random(7);
    int passed = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::string forged = good;
        forged[random() % 27] ^= static_cast<char>(1 << random() % 7);
        std::string altered = body;
        altered[random() % altered.size()] ^= static_cast<char>(1 << random() % 7);
        passed += forged != good && check.checkForm(target, form, forged) ? 1 : 0;
        const Form alteredForm = decoded(altered);
        passed +=
            signedFields(alteredForm) != signedFields(form) && check.checkForm(target, alteredForm, good) ? 1
                                                                                                          : 0;
    }
    QCOMPARE(passed, 0);
}

void SignatureCheckTest::aBodyThatIsNoFormIsHeldByItsHash()
{
    const SignatureCheck check(publicUrl, {fakeKey});
    const std::string json = R"({"a":1})";
    const std::string hashed = target + "?bodySHA256=" + sha256Hex(json).toStdString();
    const std::string signature = fakeKey.sign(publicUrl + hashed);
    QVERIFY(check.checkBody(hashed, json, signature).has_value());
    QVERIFY(!check.checkBody(hashed, R"({"a":2})", signature));
    QVERIFY(!check.checkBody(target, json, fakeKey.sign(publicUrl + target)));
    QVERIFY(bodyMatchesQuery("/x?a=1&bodySHA256=" + sha256Hex(json).toStdString() + "&b=2", json));
    QVERIFY(!bodyMatchesQuery("/x?a=1&notbodySHA256=" + sha256Hex(json).toStdString(), json));
    QVERIFY(!bodyMatchesQuery("/x?bodySHA256=" + sha256Hex(json).toUpper().toStdString(), json));
}

QTEST_APPLESS_MAIN(SignatureCheckTest)
#include "SignatureCheckTest.moc"
