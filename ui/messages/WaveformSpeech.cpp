// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/WaveformSpeech.h"

#include "ui/messages/Waveform.h"

namespace ringdown::messages {
namespace {

constexpr int inASecond = 1000;

QAccessibleInterface *speechOf(const QString &, QObject *object)
{
    auto *waveform = qobject_cast<Waveform *>(object);
    return waveform ? new WaveformSpeech(waveform) : nullptr;
}

} // namespace

void WaveformSpeech::install()
{
    static const bool isInstalled = (QAccessible::installFactory(&speechOf), true);
    Q_UNUSED(isInstalled)
}

WaveformSpeech::WaveformSpeech(Waveform *waveform)
    : QAccessibleWidget(waveform, QAccessible::Slider)
{
}

Waveform *WaveformSpeech::waveform() const
{
    return static_cast<Waveform *>(widget());
}

void *WaveformSpeech::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString WaveformSpeech::text(QAccessible::Text which) const
{
    if (which == QAccessible::Value || which == QAccessible::Description)
        return waveform()->placeWords();
    return QAccessibleWidget::text(which);
}

QVariant WaveformSpeech::currentValue() const
{
    return waveform()->value() / inASecond;
}

void WaveformSpeech::setCurrentValue(const QVariant &value)
{
    waveform()->setValue(value.toInt() * inASecond);
}

QVariant WaveformSpeech::maximumValue() const
{
    return waveform()->maximum() / inASecond;
}

QVariant WaveformSpeech::minimumValue() const
{
    return 0;
}

QVariant WaveformSpeech::minimumStepSize() const
{
    return waveform()->singleStep() / inASecond;
}

} // namespace ringdown::messages
