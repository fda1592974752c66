// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <QList>

namespace ringdown::routing_ui {

/// Widgets one after another, wrapped into as many lines as they need.
class ChipFlow : public QLayout {
public:
    explicit ChipFlow(QWidget *parent);
    ~ChipFlow() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return placed({0, 0, width, 0}, Placing::Measure); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Placing { Measure, Move };

    int placed(const QRect &rect, Placing placing) const; ///< the height it takes

    QList<QLayoutItem *> m_items;
};

} // namespace ringdown::routing_ui
