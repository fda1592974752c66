// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/RingTone.h"

#include <QTest>

#include <algorithm>
#include <cstdint>

using namespace ringdown::twilio;

namespace {

std::uint32_t number(const std::string &wav, std::size_t at, int bytes)
{
    std::uint32_t value = 0;
    for (int i = bytes - 1; i >= 0; --i)
        value = value << 8 | static_cast<std::uint8_t>(wav[at + static_cast<std::size_t>(i)]);
    return value;
}

} // namespace

class RingToneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsAFileThatTheCarrierPlays()
    {
        const std::string wav = ringToneWav();
        QVERIFY(wav.starts_with("RIFF"));
        QCOMPARE(number(wav, 4, 4), static_cast<std::uint32_t>(wav.size() - 8));
        QCOMPARE(wav.substr(8, 8), std::string("WAVEfmt "));
        QCOMPARE(number(wav, 20, 2), 7U);    // mu-law
        QCOMPARE(number(wav, 24, 4), 8000U); // samples a second
        const std::size_t data = wav.find("data");
        QCOMPARE(number(wav, data + 4, 4), static_cast<std::uint32_t>(wav.size() - data - 8));
        QCOMPARE(number(wav, data + 4, 4), static_cast<std::uint32_t>(8000 * ringToneSeconds));
    }

    void itRingsForTwoSecondsAndIsSilentThen()
    {
        const std::string wav = ringToneWav();
        const std::string sound = wav.substr(wav.find("data") + 8);
        const auto silence = static_cast<char>(0xff);
        QVERIFY(std::count(sound.begin(), sound.begin() + 16000, silence) < 400);
        QCOMPARE(std::count(sound.begin() + 16000, sound.end(), silence), std::ptrdiff_t(24000));
        const std::string first = sound.substr(0, 16000);
        QVERIFY(std::all_of(first.begin(), first.end(),
                            [](char c) { return (c & 0x7f) >= 0x1f; })); // not too loud
    }
};

QTEST_APPLESS_MAIN(RingToneTest)
#include "RingToneTest.moc"
