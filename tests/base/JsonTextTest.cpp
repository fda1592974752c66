// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/JsonText.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>
#include <random>

using namespace ringdown;

namespace {

/// The text as a JSON parser that is not ours reads what was written.
QString readBack(std::string_view text)
{
    std::string json = "{\"x\":";
    appendJsonString(json, text);
    json += '}';
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &error);
    return error.error == QJsonParseError::NoError ? document.object().value(QLatin1String("x")).toString()
                                                   : QStringLiteral("no JSON: ") + error.errorString();
}

} // namespace

class JsonTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textComesBackAsItWas()
    {
        for (const char *text : {"", "plain", "\"quoted\" \\ back/slash", "line\nbreak\ttab\r\b\f",
                                 "\x01\x1f\x7f", "Ünïcödé ☎", "\xf0\x9f\x93\x9e", "</script>"})
            QCOMPARE(readBack(text), QString::fromUtf8(text));
        QCOMPARE(readBack(std::string_view("a\0b", 3)), QString::fromUtf8("a\0b", 3));
    }

    void whatIsNotUtf8BecomesReplacementCharacters_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("lone continuation") << QByteArray("a\x80z");
        QTest::newRow("overlong slash") << QByteArray("a\xc0\xafz");
        QTest::newRow("cut short") << QByteArray("a\xe2\x98z");
        QTest::newRow("at the end") << QByteArray("a\xf0\x9f");
        QTest::newRow("surrogate") << QByteArray("a\xed\xa0\x80z");
        QTest::newRow("beyond Unicode") << QByteArray("a\xf4\x90\x80\x80z");
        QTest::newRow("never a byte") << QByteArray("a\xff\xfez");
    }
    void whatIsNotUtf8BecomesReplacementCharacters()
    {
        QFETCH(QByteArray, bytes);
        const QString read = readBack(bytes.toStdString());
        QVERIFY2(read.startsWith(u"a\uFFFD"), qPrintable(read));
        QCOMPARE(read.endsWith(u'z'), bytes.endsWith('z'));
    }

    void anyBytesAreJson()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 3000; ++round) {
            std::string bytes(random() % 24, '\0');
            for (char &byte : bytes)
                byte = static_cast<char>(random());
            QVERIFY(!readBack(bytes).startsWith(u"no JSON"));
        }
    }

    void objectsAreWritten()
    {
        std::string json;
        JsonObjectWriter out(json);
        out.text("name", "O\"Hara");
        out.textIfSet("left out", "");
        out.number("least", std::numeric_limits<std::int64_t>::min());
        out.truth("yes", true);
        out.name("inner");
        JsonObjectWriter(json).close();
        out.close();
        QCOMPARE(json, std::string("{\"name\":\"O\\\"Hara\",\"least\":-9223372036854775808,\"yes\":true,"
                                   "\"inner\":{}}"));
    }
};

QTEST_GUILESS_MAIN(JsonTextTest)
#include "JsonTextTest.moc"
