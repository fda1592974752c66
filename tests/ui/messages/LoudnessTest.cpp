// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/Loudness.h"
#include "core/carrier/Sound.h"

#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::messages;

namespace {

template <typename Number>
void put(QByteArray &bytes, Number number)
{
    std::array<char, sizeof(Number)> raw;
    qToLittleEndian(number, raw.data());
    bytes.append(raw.data(), sizeof(Number));
}

struct Head {
    std::uint16_t kind = 1;
    std::uint16_t channels = 1;
    std::uint32_t rate = 8000;
    std::uint16_t bits = 16;
};

QByteArray formatOf(const Head &head)
{
    QByteArray format;
    const auto frame = static_cast<std::uint16_t>(head.channels * head.bits / 8);
    put(format, head.kind);
    put(format, head.channels);
    put(format, head.rate);
    put(format, head.rate * frame);
    put(format, frame);
    put(format, head.bits);
    return format;
}

QByteArray chunk(const char *name, const QByteArray &body)
{
    QByteArray bytes(name);
    put(bytes, static_cast<std::uint32_t>(body.size()));
    bytes += body;
    if (body.size() % 2)
        bytes += '\0';
    return bytes;
}

QByteArray wave(const QByteArray &chunks)
{
    QByteArray bytes("RIFF");
    put(bytes, static_cast<std::uint32_t>(4 + chunks.size()));
    return bytes + "WAVE" + chunks;
}

/// A second that is as loud as this, in samples of so many bytes.
QByteArray second(double loudness, int bytes, int channels = 1)
{
    QByteArray samples;
    for (int i = 0; i < 8000 * channels; ++i) {
        const double side = i / channels % 2 ? -loudness : loudness;
        if (bytes == 1) {
            samples += static_cast<char>(128 + side * 127);
            continue;
        }
        QByteArray whole;
        put(whole, static_cast<std::int32_t>(side * 2147483000.0));
        samples += whole.last(bytes);
    }
    return samples;
}

QByteArray good()
{
    return wave(chunk("fmt ", formatOf({})) + chunk("data", second(0.5, 2)));
}

} // namespace

class LoudnessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySizeOfSampleIsRead_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("channels");
        for (const int bytes : {1, 2, 3, 4}) {
            for (const int channels : {1, 2})
                QTest::addRow("%d bytes, %d channels", bytes, channels) << bytes << channels;
        }
    }
    void everySizeOfSampleIsRead()
    {
        QFETCH(int, bytes);
        QFETCH(int, channels);
        const Head head{1, static_cast<std::uint16_t>(channels), 8000, static_cast<std::uint16_t>(bytes * 8)};
        const auto loudness =
            loudnessOfWave(wave(chunk("fmt ", formatOf(head)) +
                                chunk("data", second(0.5, bytes, channels) + second(0.25, bytes, channels))));
        QVERIFY(loudness.has_value());
        QCOMPARE(loudness->parts.size(), std::size_t(2 * Loudness::partsASecond));
        QVERIFY(std::abs(loudness->parts.front() - 0.5F) < 0.01F);
        QVERIFY(std::abs(loudness->parts.back() - 0.25F) < 0.01F);
    }

    void theLoudestChannelCounts()
    {
        QByteArray frames;
        for (int i = 0; i < 400; ++i) {
            put(frames, std::int16_t(0));
            put(frames, std::int16_t(-32768));
        }
        const auto loudness =
            loudnessOfWave(wave(chunk("fmt ", formatOf({1, 2, 8000, 16})) + chunk("data", frames)));
        QCOMPARE(loudness->parts.front(), 1.0F);
    }

    void whatStandsBetweenIsSteppedOver()
    {
        const auto loudness = loudnessOfWave(wave(chunk("LIST", "odd") + chunk("fmt ", formatOf({})) +
                                                  chunk("fact", "1234567") + chunk("data", second(0.5, 2))));
        QVERIFY(loudness && loudness->parts.size() == Loudness::partsASecond);
    }

    void theLongFormOfAHeadIsRead()
    {
        QByteArray format = formatOf({0xfffe, 1, 8000, 16});
        put(format, std::uint16_t(22));
        put(format, std::uint16_t(16));
        put(format, std::uint32_t(0));
        QByteArray pcm = format;
        put(pcm, std::uint16_t(1));
        QByteArray other = format;
        put(other, std::uint16_t(3));
        const QByteArray rest(14, '\0');
        QVERIFY(loudnessOfWave(wave(chunk("fmt ", pcm + rest) + chunk("data", second(0.5, 2)))));
        QVERIFY(!loudnessOfWave(wave(chunk("fmt ", other + rest) + chunk("data", second(0.5, 2)))));
    }

    void aHeadThatPromisesMoreThanThereIsCountsWhatIsThere()
    {
        QByteArray endless = good();
        const qsizetype length = endless.indexOf("data") + 4;
        qToLittleEndian(std::uint32_t(0xffffffff), endless.data() + length);
        QVERIFY(loudnessOfWave(endless) && loudnessOfWave(endless) == loudnessOfWave(good()));
        const auto half = loudnessOfWave(good().first(good().size() / 2));
        QVERIFY(half && half->parts.size() < Loudness::partsASecond);
    }

    void brokenHeadsAreNoSound_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray sound = chunk("data", second(0.5, 2));
        const auto with = [&](const Head &head) { return wave(chunk("fmt ", formatOf(head)) + sound); };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("four bytes") << QByteArray("RIFF");
        QTest::newRow("another RIFF") << QByteArray(good()).replace("WAVE", "AVI ");
        QTest::newRow("mp3") << QByteArray::fromStdString(carrier::silentMp3(1));
        QTest::newRow("sound before its format") << wave(sound + chunk("fmt ", formatOf({})));
        QTest::newRow("no sound") << wave(chunk("fmt ", formatOf({})));
        QTest::newRow("no sample") << wave(chunk("fmt ", formatOf({})) + chunk("data", "1"));
        QTest::newRow("half a format") << wave(chunk("fmt ", formatOf({}).first(9)) + sound);
        QTest::newRow("compressed") << with({2, 1, 8000, 16});
        QTest::newRow("no channel") << with({1, 0, 8000, 16});
        QTest::newRow("a thousand channels") << with({1, 1000, 8000, 16});
        QTest::newRow("no rate") << with({1, 1, 0, 16});
        QTest::newRow("a rate beyond any") << with({1, 1, 0xffffffff, 16});
        QTest::newRow("twelve bits") << with({1, 1, 8000, 12});
        QByteArray frame = formatOf({});
        frame[12] = 0;
        QTest::newRow("frames of nothing") << wave(chunk("fmt ", frame) + sound);
    }
    void brokenHeadsAreNoSound()
    {
        QFETCH(QByteArray, file);
        QVERIFY(!loudnessOfWave(file));
    }

    void noCutOfAFileIsReadBeyondItsEnd()
    {
        const QByteArray whole =
            wave(chunk("LIST", "odd") + chunk("fmt ", formatOf({})) + chunk("data", "12345"));
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const QByteArray cut(whole.constData(), size); // its own memory, for the sanitizer
            loudnessOfWave(cut);
        }
    }

    void theLoudestMomentFillsABar()
    {
        const Loudness loudness{{0.1F, 0.2F, 0.4F, 0.1F}};
        QCOMPARE(barsOf(loudness, 2), (std::vector<float>{0.5F, 1.0F}));
        QCOMPARE(barsOf(loudness, 8).size(), std::size_t(8));
        QCOMPARE(barsOf(loudness, 8).at(4), 1.0F);
    }

    void theHissOfALineStaysLow()
    {
        const std::vector<float> bars = barsOf({{0.002F, 0.004F}}, 2);
        QVERIFY(*std::max_element(bars.begin(), bars.end()) < 0.1F);
    }

    void noBarsForNothing()
    {
        QVERIFY(barsOf({}, 40).empty());
        QVERIFY(barsOf({{0.5F}}, 0).empty());
        QVERIFY(barsOf({{0.5F}}, -3).empty());
    }

    void whatIsLeftAtTheEndIsAPartToo()
    {
        LoudnessMeter meter(100); // two samples a part
        for (const float sample : {0.1F, -0.3F, 2.0F})
            meter.take(sample);
        QCOMPARE(meter.finished().parts, (std::vector<float>{0.3F, 1.0F}));
    }
};

QTEST_APPLESS_MAIN(LoudnessTest)
#include "LoudnessTest.moc"
