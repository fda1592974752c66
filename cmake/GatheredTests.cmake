# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DOUTPUT=a.cpp -DTESTS=NAME;... -DFILES=NAMETest.cpp;... -P GatheredTests.cmake
# Writes a source with all those Qt Test programs: what they include, then each of them in a namespace of its own, so that names do not
# meet, then a main that runs the one by whose name the program is called.
set(includes "")
set(bodies "")
set(choices "")
foreach(test file IN ZIP_LISTS TESTS FILES)
    file(STRINGS ${file} lines REGEX "^#include")
    cmake_path(GET file PARENT_PATH folder)
    foreach(line ${lines})
        string(REGEX REPLACE "^#include +[<\"](.*)[>\"].*$" "\\1" name "${line}")
        if(name MATCHES "\\.moc$")
            continue()
        elseif(EXISTS ${folder}/${name})
            set(line "#include \"${folder}/${name}\"")
        endif()
        list(APPEND includes "${line}")
    endforeach()
    string(APPEND bodies "\nnamespace run_${test} {\n#include \"${file}\"\n}\n")
    string(APPEND choices "    if (name == \"${test}\")\n        return run_${test}::main(argc, argv);\n")
endforeach()
list(SORT includes)
list(REMOVE_DUPLICATES includes)
list(JOIN includes "\n" includes)
file(WRITE ${OUTPUT} "${includes}
#include <cstdio>
${bodies}
int main(int argc, char **argv)
{
    std::string_view name(argv[0]);
    name.remove_prefix(name.rfind('/') + 1);
${choices}    std::fprintf(stderr, \"no test of this program is called %s\\n\", argv[0]);
    return 2;
}
")
