// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/Frames.h"

#include <QTest>

#include <initializer_list>

using namespace ringdown::relay;

namespace {

/// A frame as a client sends it: first byte, masked payload, length in the shortest form.
std::string masked(unsigned first, std::string_view payload)
{
    std::string out(1, static_cast<char>(first));
    if (payload.size() < 126) {
        out += static_cast<char>(0x80 | payload.size());
    } else if (payload.size() < 65536) {
        out += static_cast<char>(0x80 | 126);
        out += static_cast<char>(payload.size() >> 8);
        out += static_cast<char>(payload.size());
    } else {
        out += static_cast<char>(0x80 | 127);
        for (int shift = 56; shift >= 0; shift -= 8)
            out += static_cast<char>(static_cast<std::uint64_t>(payload.size()) >> shift);
    }
    const std::string_view mask = "\x37\xFA\x21\x3D";
    out += mask;
    for (std::size_t i = 0; i < payload.size(); ++i)
        out += static_cast<char>(payload[i] ^ mask[i % 4]);
    return out;
}

std::string raw(std::initializer_list<int> bytes)
{
    std::string out;
    for (const int byte : bytes)
        out += static_cast<char>(byte);
    return out;
}

/// Everything a reader tells about these bytes, in words.
std::string told(std::initializer_list<std::string_view> pieces)
{
    FrameReader reader({1'000, 5});
    std::string out;
    for (std::string_view piece : pieces) {
        while (true) {
            const auto status = reader.read(piece);
            if (status == FrameReader::Status::NeedMore)
                break;
            if (status == FrameReader::Status::Ping)
                out += "ping(" + std::string(reader.payload()) + ") ";
            else if (status == FrameReader::Status::Pong)
                out += "pong ";
            else
                return out + (status == FrameReader::Status::Closed ? "closed" : "broken") + " " +
                       std::to_string(static_cast<int>(reader.closeCode()));
        }
    }
    return out + "open";
}

} // namespace

class FramesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFrameGetsItsVerdict_data();
    void everyFrameGetsItsVerdict();
    void everySplitGetsTheSameVerdict_data() { everyFrameGetsItsVerdict_data(); }
    void everySplitGetsTheSameVerdict();
    void utf8IsChecked_data();
    void utf8IsChecked();
    void ourFramesHaveTheShortestLength_data();
    void ourFramesHaveTheShortestLength();
    void theAcceptIsTheOneOfTheRfc();
    void aKeyIsBase64OfSixteenBytes();
};

void FramesTest::everyFrameGetsItsVerdict_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const std::string &bytes, const char *verdict) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString::fromLatin1(verdict);
    };
    row("nothing", "", "open");
    row("a text", masked(0x81, "hello"), "open");
    row("an empty text", masked(0x81, ""), "open");
    row("a binary message", masked(0x82, "\xFF\xFE"), "open");
    row("a text in fragments", masked(0x01, "he") + masked(0x00, "l") + masked(0x80, "lo"), "open");
    row("a character split over fragments", masked(0x01, "\xC3") + masked(0x80, "\xA9"), "open");
    row("a ping", masked(0x89, "hi"), "ping(hi) open");
    row("an empty ping", masked(0x89, ""), "ping() open");
    row("a ping of 125 bytes", masked(0x89, std::string(125, 'p')),
        ("ping(" + std::string(125, 'p') + ") open").c_str());
    row("a pong", masked(0x8A, "x"), "pong open");
    row("a ping between fragments", masked(0x01, "a") + masked(0x89, "p") + masked(0x80, "b"),
        "ping(p) open");
    row("a message of the limit", masked(0x81, std::string(1'000, 'a')), "open");
    row("five fragments",
        masked(0x01, "a") + masked(0x00, "") + masked(0x00, "") + masked(0x00, "") + masked(0x80, ""),
        "open");
    row("the count begins anew",
        masked(0x01, "") + masked(0x80, "") + masked(0x01, "") + masked(0x00, "") + masked(0x00, "") +
            masked(0x80, ""),
        "open");
    row("a close without a code", masked(0x88, ""), "closed 1000");
    row("a close with a code", masked(0x88, "\x03\xE9"), "closed 1000");
    row("a close with a reason", masked(0x88, "\x03\xE8 bye"), "closed 1000");
    row("a close with a private code", masked(0x88, "\x0F\xA0"), "closed 1000");
    row("nothing counts behind a close", masked(0x88, "") + masked(0x89, "late"), "closed 1000");

    row("not masked", raw({0x81, 0x01, 'a'}), "broken 1002");
    row("a reserved bit", masked(0xC1, "a"), "broken 1002");
    row("the second reserved bit", masked(0xA1, "a"), "broken 1002");
    row("the third reserved bit", masked(0x91, "a"), "broken 1002");
    for (const int opcode : {0x3, 0x4, 0x5, 0x6, 0x7, 0xB, 0xC, 0xD, 0xE, 0xF})
        row(qPrintable(QStringLiteral("opcode %1").arg(opcode)),
            masked(0x80 | static_cast<unsigned>(opcode), "a"), "broken 1002");
    row("a continuation of nothing", masked(0x80, "a"), "broken 1002");
    row("a continuation of a whole message", masked(0x81, "a") + masked(0x80, "b"), "broken 1002");
    row("a message inside a message", masked(0x01, "a") + masked(0x81, "b"), "broken 1002");
    row("a ping in fragments", masked(0x09, "a"), "broken 1002");
    row("a close in fragments", masked(0x08, ""), "broken 1002");
    row("a ping of 126 bytes", masked(0x89, std::string(126, 'p')), "broken 1002");
    row("a close of 126 bytes", masked(0x88, "\x03\xE8" + std::string(124, 'c')), "broken 1002");
    row("a length of 125 in two bytes", raw({0x81, 0xFE, 0x00, 0x7D, 1, 2, 3, 4}), "broken 1002");
    row("a length of 65535 in eight bytes", raw({0x81, 0xFF, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 1, 2, 3, 4}),
        "broken 1002");
    row("a negative length", raw({0x81, 0xFF, 0x80, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4}), "broken 1002");
    row("a length of 2^40", raw({0x81, 0xFF, 0, 0, 1, 0, 0, 0, 0, 0, 1, 2, 3, 4}), "broken 1009");
    row("one byte over the limit", masked(0x81, std::string(1'001, 'a')), "broken 1009");
    row("over the limit in fragments",
        masked(0x01, std::string(600, 'a')) + masked(0x80, std::string(401, 'a')), "broken 1009");
    row("six fragments",
        masked(0x01, "a") + masked(0x00, "") + masked(0x00, "") + masked(0x00, "") + masked(0x00, "") +
            masked(0x80, ""),
        "broken 1009");
    row("a text that is no UTF-8", masked(0x81, "a\xFF"), "broken 1007");
    row("a text that ends in the middle of a character", masked(0x81, "a\xC3"), "broken 1007");
    row("a text with a surrogate", masked(0x81, "\xED\xA0\x80"), "broken 1007");
    row("a close with one byte", masked(0x88, "\x03"), "broken 1002");
    row("a close with the code 999", masked(0x88, "\x03\xE7"), "broken 1002");
    row("a close with the code 1004", masked(0x88, "\x03\xEC"), "broken 1002");
    row("a close with the code 1005", masked(0x88, "\x03\xED"), "broken 1002");
    row("a close with the code 1006", masked(0x88, "\x03\xEE"), "broken 1002");
    row("a close with the code 1015", masked(0x88, "\x03\xF7"), "broken 1002");
    row("a close with the code 2999", masked(0x88, "\x0B\xB7"), "broken 1002");
    row("a close with the code 5000", masked(0x88, "\x13\x88"), "broken 1002");
    row("a close with a reason that is no UTF-8", masked(0x88, "\x03\xE8\xFF"), "broken 1007");
}

void FramesTest::everyFrameGetsItsVerdict()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, verdict);
    const std::string whole = bytes.toStdString();
    QCOMPARE(QString::fromStdString(told({whole})), verdict);
}

void FramesTest::everySplitGetsTheSameVerdict()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, verdict);
    const std::string whole = bytes.toStdString();
    const std::string_view view = whole;
    for (std::size_t at = 0; at <= whole.size(); ++at) {
        QCOMPARE(QString::fromStdString(told({view.substr(0, at), view.substr(at)})), verdict);
        if (at < whole.size())
            QCOMPARE(
                QString::fromStdString(told({view.substr(0, at), view.substr(at, 1), view.substr(at + 1)})),
                verdict);
    }
}

void FramesTest::utf8IsChecked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, const char *bytes, bool isGood) {
        QTest::newRow(name) << QByteArray(bytes) << isGood;
    };
    row("ASCII", "abc", true);
    row("two bytes", "\xC2\x80", true);
    row("three bytes", "\xE0\xA0\x80", true);
    row("the last before the surrogates", "\xED\x9F\xBF", true);
    row("the first after the surrogates", "\xEE\x80\x80", true);
    row("four bytes", "\xF0\x90\x80\x80", true);
    row("U+10FFFF", "\xF4\x8F\xBF\xBF", true);
    row("overlong in two", "\xC0\x80", false);
    row("overlong in two, C1", "\xC1\xBF", false);
    row("overlong in three", "\xE0\x9F\xBF", false);
    row("overlong in four", "\xF0\x8F\xBF\xBF", false);
    row("a surrogate", "\xED\xA0\x80", false);
    row("beyond U+10FFFF", "\xF4\x90\x80\x80", false);
    row("F5", "\xF5\x80\x80\x80", false);
    row("a continuation alone", "\x80", false);
    row("cut short", "\xE2\x82", false);
    row("a letter in the middle", "\xE2\x82g", false);
}

void FramesTest::utf8IsChecked()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isGood);
    Utf8Check check;
    const bool isTaken = check.add({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    QCOMPARE(isTaken && check.isComplete(), isGood);
}

void FramesTest::ourFramesHaveTheShortestLength_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("headBytes");
    QTest::newRow("0") << 0 << 2;
    QTest::newRow("125") << 125 << 2;
    QTest::newRow("126") << 126 << 4;
    QTest::newRow("65535") << 65535 << 4;
    QTest::newRow("65536") << 65536 << 10;
}

void FramesTest::ourFramesHaveTheShortestLength()
{
    QFETCH(int, size);
    QFETCH(int, headBytes);
    const std::string payload(static_cast<std::size_t>(size), 'x');
    const std::string frame = textFrame(payload);
    QCOMPARE(static_cast<int>(frame.size()), size + headBytes);
    QCOMPARE(static_cast<unsigned char>(frame[0]), static_cast<unsigned char>(0x81));
    std::uint64_t length = static_cast<unsigned char>(frame[1]);
    if (headBytes > 2) {
        length = 0;
        for (int i = 2; i < headBytes; ++i)
            length = length * 256 + static_cast<unsigned char>(frame[static_cast<std::size_t>(i)]);
    }
    QCOMPARE(length, static_cast<std::uint64_t>(size));
    QVERIFY(frame.ends_with(payload));
}

void FramesTest::theAcceptIsTheOneOfTheRfc()
{
    QCOMPARE(acceptFor("dGhlIHNhbXBsZSBub25jZQ=="), std::string("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
}

void FramesTest::aKeyIsBase64OfSixteenBytes()
{
    QVERIFY(isWebSocketKey("dGhlIHNhbXBsZSBub25jZQ=="));
    QVERIFY(!isWebSocketKey(""));
    QVERIFY(!isWebSocketKey("dGhlIHNhbXBsZSBub25jZQ="));
    QVERIFY(!isWebSocketKey("dGhlIHNhbXBsZSBub25jZ==="));
    QVERIFY(!isWebSocketKey("dGhlIHNhbXBsZSBub25j!Q=="));
    QVERIFY(!isWebSocketKey("dGhlIHNhbXBsZSBub25jZWE="));
}

QTEST_APPLESS_MAIN(FramesTest)
#include "FramesTest.moc"
