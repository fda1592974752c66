// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/Speaker.h"

namespace ringdown::speech {

/// The speaker of the speech module, which is looked for where the sound module is.
class ModuleSpeakers final : public SpeakerSource {
public:
    std::variant<std::unique_ptr<Speaker>, QString> speaker() override;
};

} // namespace ringdown::speech
