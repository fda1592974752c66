// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/Rotation.h"
#include "ui/format/Glyph.h"
#include "ui/format/Tone.h"

#include <QWidget>

class QListWidget;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::credentials {

/// How a step of a rotation stands, for people.
struct StepLook {
    QString word;
    format::Glyph glyph;
    format::Tone tone;
};

StepLook stepLook(desk::StepStand stand);
/// The step everybody looks at: the one that runs or failed, else the last that is not waiting.
int currentStep(const desk::RotationState &state);

/// The steps of a rotation at the left, the page of one of them at the right.
class StepPage : public QWidget {
    Q_OBJECT
public:
    explicit StepPage(QWidget *parent = nullptr);

    void show(const desk::RotationState &state);

private:
    QWidget *buildPage();
    void showItem(int index);
    void showStep();

    desk::RotationState m_state;
    QListWidget *m_steps;
    shell::Caption *m_number;
    shell::Caption *m_title;
    shell::Caption *m_stand;
    shell::Caption *m_words;
};

} // namespace ringdown::credentials
