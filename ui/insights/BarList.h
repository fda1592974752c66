// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/MarksModel.h"

#include <QListView>

namespace ringdown::insights {

/// The first marks of a model as horizontal bars, each with its name and its number. The solid part of a bar
/// is its part, the rest is hatched.
class BarList : public QListView {
    Q_OBJECT
public:
    static constexpr int mostBars = 9;

    BarList(MarksModel &model, const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void chosen(int row); ///< by a click, Return or the space bar

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void hideTheRest();

    MarksModel &m_marks;
};

} // namespace ringdown::insights
