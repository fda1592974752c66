// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/Rotation.h"
#include "ui/credentials/DeedSheet.h"
#include "ui/credentials/RelayRoll.h"

class QPushButton;
class QStackedWidget;

namespace ringdown::credentials {

class RollPage;
class StepPage;

/// The rotation assistant: first the relays it has to reach, then one page a step. Next is there once a step
/// is verified; closing the sheet leaves the rotation where it is, and whatever ends it meanwhile can be gone
/// on with later.
class RotationSheet : public DeedSheet {
    Q_OBJECT
public:
    explicit RotationSheet(QWidget *window);

    /// What will happen, before anything does.
    void propose(desk::RotationKind kind);
    void showRoll(RollFor purpose, desk::RotationKind kind, const RelayRoll &roll);
    /// leavable: the relay that was not reached and can be left behind, "" for none.
    void show(const desk::RotationState &state, const QString &leavable = {});

    void showRefusal(const QString &sentence); ///< what is shown stays
    void showEnd(const QString &sentence);     ///< nothing can be gone on with from here

Q_SIGNALS:
    void goOnWanted(); ///< the roll is ready
    void said(const std::string &relay, ringdown::credentials::RelayRoll::Word word);
    void runWanted(); ///< the next step, or the one that failed again
    void leaveBehindWanted();
    void skipWanted();
    void replaceSecondaryWanted();
    void backOutWanted();

protected:
    QSize wantedSize() const override { return {900, 560}; }
    void submit() override;

private:
    /// What the deed's button does.
    enum class Deed { None, GoOn, Next, TryAgain };

    void showDeed(Deed deed, const QString &words, bool isEnabled);
    void showButtons(const desk::RotationState &state, const QString &leavable);

    Deed m_deed = Deed::None;
    QStackedWidget *m_pages;
    RollPage *m_roll;
    StepPage *m_step;
    shell::Caption *m_words;
    shell::Caption *m_callers;
    shell::Caption *m_warning;
    QPushButton *m_leave;
    QPushButton *m_skip;
    QPushButton *m_replace;
    QPushButton *m_backOut;
};

} // namespace ringdown::credentials
