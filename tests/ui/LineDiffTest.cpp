// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/LineDiff.h"

#include <QTest>

using namespace ringdown;

class LineDiffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesThatDifferStandBetweenThoseAround_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("shown");
        QTest::newRow("equal") << "a\nb\n"
                               << "a\nb\n"
                               << "";
        QTest::newRow("changed") << "a\nb\nc\n"
                                 << "a\nB\nc\n"
                                 << "  a\n- b\n+ B\n  c\n";
        QTest::newRow("added at the end") << "a\n"
                                          << "a\nb\n"
                                          << "  a\n+ b\n";
        QTest::newRow("gone at the beginning") << "a\nb\n"
                                               << "b\n"
                                               << "- a\n  b\n";
        QTest::newRow("far lines are left out") << "1\n2\n3\n4\n5\n6\n7\n8\n9\n"
                                                << "1\n2\n3\n4\nX\n6\n7\n8\n9\n"
                                                << "…\n  2\n  3\n  4\n- 5\n+ X\n  6\n  7\n  8\n…\n";
        QTest::newRow("two places") << "a\n1\n2\n3\n4\n5\n6\n7\nb\n"
                                    << "A\n1\n2\n3\n4\n5\n6\n7\nB\n"
                                    << "- a\n+ A\n  1\n  2\n  3\n…\n  5\n  6\n  7\n- b\n+ B\n";
        QTest::newRow("moved") << "a\nb\nc\n"
                               << "b\nc\na\n"
                               << "- a\n  b\n  c\n+ a\n";
        QTest::newRow("from nothing") << ""
                                      << "a\n"
                                      << "+ a\n";
    }

    void linesThatDifferStandBetweenThoseAround()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, shown);
        QCOMPARE(QString::fromStdString(review::lineDiff(before.toStdString(), after.toStdString())), shown);
    }

    void textsThatDifferEverywhereAreReplacedWhole()
    {
        std::string before;
        std::string after;
        for (int line = 0; line < 3000; ++line) {
            before += "old " + std::to_string(line) + '\n';
            after += "new " + std::to_string(line) + '\n';
        }
        const std::string shown = review::lineDiff(before, after);
        QVERIFY(shown.starts_with("- old 0\n- old 1\n"));
        QVERIFY(shown.ends_with("+ new 2998\n+ new 2999\n"));
    }
};

QTEST_APPLESS_MAIN(LineDiffTest)
#include "LineDiffTest.moc"
