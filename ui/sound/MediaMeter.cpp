// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sound/MediaMeter.h"

#include "ui/sound/MediaStack.h"

#include <QThread>

#include <utility>

namespace ringdown::sound {
namespace {

constexpr int meterRate = 8000;                          ///< a telephone's
constexpr int patienceOfMeter = 5000;                    ///< ms without a sample
constexpr qint64 mostSamples = qint64{meterRate} * 7200; ///< two hours

QAudioFormat wantedFormat()
{
    QAudioFormat format;
    format.setSampleRate(meterRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

void MediaMeter::measure(const QByteArray &sound, messages::WhenMeasured done)
{
    if (!hasParts())
        return done(std::nullopt);
    new MediaMeter(sound, std::move(done)); // ends by itself
}

MediaMeter::MediaMeter(const QByteArray &sound, messages::WhenMeasured done)
    : m_meter(meterRate)
    , m_done(std::move(done))
{
    m_sound.setData(sound);
    m_sound.open(QIODevice::ReadOnly);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceOfMeter);
    connect(&m_patience, &QTimer::timeout, this, &MediaMeter::finish);
    connect(QThread::currentThread(), &QThread::finished, this, &QObject::deleteLater);
    connect(&m_decoder, &QAudioDecoder::bufferReady, this, &MediaMeter::takeBuffer);
    connect(&m_decoder, &QAudioDecoder::finished, this, &MediaMeter::finish);
    connect(&m_decoder, qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), this, &MediaMeter::finish);
    m_decoder.setAudioFormat(wantedFormat());
    m_decoder.setSourceDevice(&m_sound);
    m_patience.start();
    m_decoder.start();
}

void MediaMeter::takeBuffer()
{
    const QAudioBuffer buffer = m_decoder.read();
    if (!buffer.isValid() || buffer.format().sampleFormat() != QAudioFormat::Int16)
        return;
    m_patience.start();
    const auto *sample = buffer.constData<qint16>();
    for (qsizetype i = 0; i < buffer.sampleCount(); ++i)
        m_meter.take(static_cast<float>(sample[i]) / 32768.0F);
    m_samples += buffer.sampleCount();
    if (m_samples > mostSamples)
        finish();
}

void MediaMeter::finish()
{
    if (!m_done)
        return;
    disconnect(&m_decoder, nullptr, this, nullptr);
    messages::Loudness loudness = m_meter.finished();
    std::exchange(m_done, {})(loudness.parts.empty() ? std::nullopt : std::optional(std::move(loudness)));
    deleteLater();
}

} // namespace ringdown::sound
