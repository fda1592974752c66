// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/CutText.h"

#include "core/base/Instant.h"
#include "core/base/PhoneNumber.h"

#include <QTest>

using namespace ringdown;

namespace {

bool isUtf8(const std::string &text)
{
    return QString::fromStdString(text).toStdString() == text;
}

/// Characters of two bytes, the first of which begins at an odd byte.
std::string accents()
{
    std::string text = "x";
    for (int i = 0; i < 60; ++i)
        text += "é";
    return text;
}

} // namespace

class CutTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noCharacterIsSplit_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("most");
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<QByteArray>("end");
        const auto row = [](const char *name, const char *text, qsizetype most, const char *beginning,
                            const char *end) {
            QTest::newRow(name) << QByteArray(text) << most << QByteArray(beginning) << QByteArray(end);
        };
        row("nothing", "", 5, "", "");
        row("shorter", "né", 5, "né", "né");
        row("as long", "né", 3, "né", "né");
        row("plain", "abcdef", 4, "abcd", "cdef");
        row("between two", "éé", 2, "é", "é");
        row("in one of two bytes", "éé", 3, "é", "é");
        row("in one of three bytes", "☎☎", 5, "☎", "☎");
        row("in one of four bytes", "a📞b", 4, "a", "b");
        row("one that is too long alone", "📞", 3, "", "");
        row("none", "é", 0, "", "");
    }
    void noCharacterIsSplit()
    {
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, most);
        QFETCH(QByteArray, beginning);
        QFETCH(QByteArray, end);
        const std::string whole = text.toStdString();
        QCOMPARE(std::string(cutToBytes(whole, std::size_t(most))), beginning.toStdString());
        QCOMPARE(std::string(endOfBytes(whole, std::size_t(most))), end.toStdString());
    }

    void whatIsNoTextIsCutToo()
    {
        const std::string rests(1'000, '\x80');
        QVERIFY(cutToBytes(rests, 500).size() >= 497 && cutToBytes(rests, 500).size() <= 500);
        QVERIFY(endOfBytes(rests, 500).size() >= 497 && endOfBytes(rests, 500).size() <= 500);
    }

    void whatIsNoTimeAndNoNumberIsShownInWholeCharacters()
    {
        for (const Error &error : {parseRfc3339(accents()).error(), PhoneNumber::fromE164(accents()).error(),
                                   PhoneNumber::fromHuman(accents(), "US").error(),
                                   PhoneNumber::fromHuman("x" + accents(), "US").error()})
            QVERIFY2(isUtf8(error.detail), error.detail.c_str());
    }
};

QTEST_GUILESS_MAIN(CutTextTest)
#include "CutTextTest.moc"
