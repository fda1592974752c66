// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/FakeNumbers.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "ui/numbers/NumbersPage.h"

#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <memory>

namespace ringdown::tests {

/// What is read on a screen or a part of it.
QString textOf(const QWidget &root);

/// The Numbers page alone, with an account and a relay that are made up. For tests to inherit.
class NumbersStage {
protected:
    NumbersStage();
    ~NumbersStage();

    void setUp();
    void tearDown();
    enum class Plan { None, Known };

    void make(Plan plan);
    void show();
    QTableView *table();
    std::string chosen();
    QPushButton *button(const QString &words) { return button(words, *m_page); }
    QPushButton *button(const QString &words, QWidget &root);
    void press(const QString &words);
    /// The primary button of the sheet that is open.
    void clickDeed();
    QAbstractItemModel *model();
    QString cell(int row, int column);

    std::unique_ptr<QWidget> m_area;
    std::unique_ptr<FakeNumbers> m_port;
    std::unique_ptr<FakeRelay> m_relay;
    numbers_ui::NumbersPage *m_page = nullptr; ///< a child of m_area
};

} // namespace ringdown::tests
