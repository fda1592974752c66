// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

namespace ringdown::messages {

class Waveform;

/// A waveform for screen readers: a slider of seconds, not of milliseconds, that says "0:05 of 0:31".
class WaveformSpeech : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    static void install(); ///< from then on every Waveform has one

    explicit WaveformSpeech(Waveform *waveform);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text which) const override;

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    QVariant maximumValue() const override;
    QVariant minimumValue() const override;
    QVariant minimumStepSize() const override;

private:
    Waveform *waveform() const;
};

} // namespace ringdown::messages
