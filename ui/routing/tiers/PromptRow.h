// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QToolButton;

namespace ringdown::shell {
class Caption;
class NumberField;
} // namespace ringdown::shell

namespace ringdown::speech {
class ListenButton;
class PromptVoice;
} // namespace ringdown::speech

namespace ringdown::routing_ui {

class TemplateField;

/// One prompt for callers who wait: when it is said, and the words.
class PromptRow : public QWidget {
    Q_OBJECT
public:
    /// number: from 1. voice must outlive this.
    PromptRow(int number, speech::PromptVoice &voice);

    void showPrompt(const plan::HoldPrompt &prompt, const plan::Tenant &tenant, Instant now);
    void focusWords();
    QWidget *followInTabs(QWidget *before); ///< its own last field

Q_SIGNALS:
    /// words: what the person does, for undo; mergeKey: steps with the same are one.
    void edited(const QString &words, const std::function<void(ringdown::plan::HoldPrompt &)> &edit,
                const QString &mergeKey);
    void editEnded();
    void removeWanted();

private:
    void wire();
    void checkWords();

    QComboBox *m_when;
    shell::NumberField *m_seconds;
    TemplateField *m_words;
    speech::ListenButton *m_listen;
    QToolButton *m_remove;
    shell::Caption *m_problem;
    int m_number;
};

} // namespace ringdown::routing_ui
