// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QAbstractButton>
#include <QWidget>

#include <array>
#include <map>
#include <optional>
#include <vector>

class QMenu;

namespace ringdown::routing_ui {

inline constexpr std::array<char, 12> padKeys = {'1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'};

/// One key of the telephone with the route it leads to.
class PadKey : public QAbstractButton {
    Q_OBJECT
public:
    explicit PadKey(char key);

    char key() const { return m_key; }
    void showTarget(const std::optional<RouteId> &target, bool isKnown);

    QSize sizeHint() const override { return {104, 46}; }
    QSize minimumSizeHint() const override { return {84, 46}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    char m_key;
    QString m_target;
    bool m_isKnown = true;
};

/// The twelve keys of a telephone as a picture. A click on a key, or its digit on the keyboard, asks for the
/// route to which it leads; Delete and
/// Backspace let the key that has the focus lead nowhere.
class KeyPad : public QWidget {
    Q_OBJECT
public:
    explicit KeyPad(QWidget *parent = nullptr);

    void showKeys(const std::map<char, RouteId> &keys, const std::vector<RouteId> &routes);
    PadKey *keyOf(char key) const; ///< nullptr for what is no key
    QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void keySet(char key, const ringdown::RouteId &route);
    void keyCleared(char key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask(char key);

    std::map<char, RouteId> m_keys;
    std::vector<RouteId> m_routes;
    std::array<PadKey *, padKeys.size()> m_pad{};
    QMenu *m_menu;
};

} // namespace ringdown::routing_ui
