// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

#include <functional>
#include <optional>

namespace ringdown::routing_ui {

class CallerRulesModel;

/// The caller rules in the order in which they are asked; its columns are as wide and its
/// rows as high as their words, and it has the
/// keys that move, remove and switch the chosen one.
class RulesTable : public QTableView {
    Q_OBJECT
public:
    explicit RulesTable(CallerRulesModel &rules, QWidget *parent = nullptr);

    std::optional<std::size_t> chosen() const;
    void choose(std::size_t index); ///< the last one when there are not as many
    void fit();                     ///< columns and rows to their words

Q_SIGNALS:
    void chosenChanged();
    void openWanted();
    void moveWanted(int by);
    void removeWanted();
    void switchWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    int widestOf(int column) const; ///< of its words, each on one line
    void wireKeys();

    CallerRulesModel &m_rules;
};

} // namespace ringdown::routing_ui
