// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/Editor.h"

#include <functional>
#include <optional>

class QFrame;
class QPushButton;
class QStackedWidget;

namespace ringdown::shell {
class Caption;
class EmptyState;
} // namespace ringdown::shell

namespace ringdown::routing_ui {

class CallerRuleSheet;
class CallerRulesModel;
struct WantedRule;
class HitCounter;
class ProbeBar;
class RulesFiles;
class RulesTable;

/// Who is treated otherwise than everybody: the caller rules in the order in which they are asked, and which
/// of them catches a given number.
class CallersEditor : public Editor {
    Q_OBJECT
public:
    /// window: what sheets are laid over.
    CallersEditor(draft::Draft &draft, QWidget *window, QWidget *parent = nullptr);

    void setNow(Instant now) override;
    void setRelay(link::RelayPort *relay) override;
    bool goTo(const std::string &path) override;
    QString title() const override;

    /// Opens the sheet for a new rule that catches this caller. from "" is a withheld number, name what is
    /// known. givenUp: called when no rule comes of it.
    void beginFor(const std::string &from, const QString &name, std::function<void()> givenUp = {});
    /// What importing this file would do, with the question whether to.
    void previewImport(const QString &file, const QByteArray &bytes);

protected:
    void read() override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildTable();
    void wire();
    void readProblems();
    void probe();
    void allow();
    void begin();
    void add(const WantedRule &wanted);
    void change(const plan::CallerRule &before, const WantedRule &wanted);
    void moveChosen(int by);
    void move(std::size_t from, std::size_t before);
    void remove();
    void switchRule(std::size_t index, bool isActive);
    void count();

    bool m_isForOneCaller = false; ///< the rule being made is asked before those for many
    std::function<void()> m_givenUp;
    CallerRulesModel *m_rules;
    CallerRuleSheet *m_sheet;
    RulesFiles *m_files;
    HitCounter *m_hits;
    Instant m_now;
    QStackedWidget *m_body;
    shell::EmptyState *m_empty;
    ProbeBar *m_probe;
    RulesTable *m_table;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_export;
    shell::Caption *m_trouble;
};

} // namespace ringdown::routing_ui
