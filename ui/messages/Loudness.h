// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace ringdown::messages {

/// How loud a recording is over its time.
struct Loudness {
    static constexpr int partsASecond = 50;

    std::vector<float> parts; ///< the farthest sample of each, 0 to 1

    friend bool operator==(const Loudness &, const Loudness &) = default;
};

/// Nothing: it cannot be read here.
using WhenMeasured = std::function<void(const std::optional<Loudness> &)>;

/// Makes the loudness of samples that come one after another.
class LoudnessMeter {
public:
    /// samplesASecond: above 0.
    explicit LoudnessMeter(int samplesASecond);

    void take(float sample); ///< -1 to 1; of several channels the farthest
    Loudness finished() const;

private:
    int m_samplesAPart;
    int m_taken = 0; ///< of the part that is not complete
    float m_farthest = 0;
    Loudness m_loudness;
};

/// So many bars, each as high as the loudest moment in it: 0 to 1, where 1 is the loudest of the recording. A
/// recording of hardly anything stays low.
std::vector<float> barsOf(const Loudness &loudness, int count);

/// Of a WAV file with PCM samples; nothing of any other. What its head promises and does not hold is left
/// out.
std::optional<Loudness> loudnessOfWave(QByteArrayView file);

} // namespace ringdown::messages
