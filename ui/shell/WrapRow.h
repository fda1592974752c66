// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <QList>

#include <initializer_list>
#include <vector>

namespace ringdown::shell {

/// Widgets one after another, in as many lines as they need. What grows takes what its line leaves.
class WrapRow : public QLayout {
public:
    explicit WrapRow(QWidget *parent = nullptr);
    ~WrapRow() override;

    void addSpring();   ///< what follows stands at the far end of its line
    void shareEvenly(); ///< what grows in one line gets the same width, where that is enough for each
    void centreLines();
    void addGrowing(QWidget *widget, int leastWidth = 0);
    void addTogether(std::initializer_list<QWidget *> widgets) { addWidget(together(widgets)); }
    /// A label and its field, never on two lines.
    static QWidget *together(std::initializer_list<QWidget *> widgets);

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Placed {
        QLayoutItem *item;
        int width = 0;
    };
    using Line = std::vector<Placed>;

    std::vector<Line> linesFor(int width) const;
    int leastWidth(const QLayoutItem &item) const; ///< on a line with others
    void share(Line &line, int width) const;
    void place(const Line &line, const QRect &rect, int height) const;

    QList<QLayoutItem *> m_items;
    bool m_isEven = false;
    bool m_isCentred = false;
};

} // namespace ringdown::shell
