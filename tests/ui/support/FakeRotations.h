// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/RotationPort.h"

#include <QPointer>

namespace ringdown::tests {

/// A rotation that stands wherever the test puts it.
class FakeRotation final : public credentials::RotationPort {
public:
    const desk::RotationState &state() const override { return now; }
    void run() override { ++runs; }
    void skipWaiting() override { ++skips; }
    void backOut() override { ++backOuts; }

    desk::RotationState now;
    int runs = 0;
    int skips = 0;
    int backOuts = 0;
};

class FakeRotations final : public credentials::RotationMaker {
public:
    Result<std::optional<desk::PendingRotation>> pending() const override { return unfinished; }
    Result<std::unique_ptr<credentials::RotationPort>> begin(desk::RotationKind kind, secrets::Vault &,
                                                             link::KeysPort &) override
    {
        begun.push_back(kind);
        return make(kind);
    }
    Result<std::unique_ptr<credentials::RotationPort>> resume(secrets::Vault &, link::KeysPort &) override
    {
        ++resumes;
        return make(unfinished ? unfinished->kind : desk::RotationKind::AuthToken);
    }
    /// The rotation under way now stands like this.
    void play(const desk::RotationState &state)
    {
        running->now = state;
        Q_EMIT running->changed();
        if (state.stand != desk::RotationStand::Running)
            Q_EMIT running->ended(state.stand);
    }

    std::optional<desk::PendingRotation> unfinished;
    std::vector<desk::RotationKind> begun;
    int resumes = 0;
    QPointer<FakeRotation> running;

private:
    std::unique_ptr<credentials::RotationPort> make(desk::RotationKind kind)
    {
        auto rotation = std::make_unique<FakeRotation>();
        rotation->now.kind = kind;
        running = rotation.get();
        return rotation;
    }
};

} // namespace ringdown::tests
