// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/Rotation.h"
#include "ui/credentials/DeedSheet.h"

#include <optional>

class QListWidget;
class QPushButton;

namespace ringdown::credentials {

/// The rotation assistant: its steps at the left, the page of one step at the right. Each step is verified
/// before the next begins; closing the sheet leaves the rotation running, and whatever ends it meanwhile can
/// be gone on with later.
class RotationSheet : public DeedSheet {
    Q_OBJECT
public:
    explicit RotationSheet(QWidget *window);

    /// What will happen, before anything does.
    void propose(desk::RotationKind kind, const QString &relay);
    void show(const desk::RotationState &state);

Q_SIGNALS:
    void beginWanted(ringdown::desk::RotationKind kind);
    void runWanted(); ///< also: try the step that failed again
    void skipWanted();
    void backOutWanted();

protected:
    QSize wantedSize() const override { return {860, 540}; }
    void submit() override;

private:
    QWidget *buildPage();
    void showPage();
    void showButtons();

    std::optional<desk::RotationKind> m_proposed;
    desk::RotationState m_state;
    QListWidget *m_steps;
    shell::Caption *m_stepTitle;
    shell::Caption *m_stepStand;
    shell::Caption *m_stepWords;
    shell::Caption *m_words;
    shell::Caption *m_callers;
    shell::Caption *m_warning;
    QPushButton *m_skip;
    QPushButton *m_backOut;
};

} // namespace ringdown::credentials
