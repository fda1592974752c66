# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later

# One flag set for everything we compile, one function each for a room, a program and a test.

add_library(ringdown_flags INTERFACE)
target_compile_options(ringdown_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -Wno-missing-field-initializers -fstack-protector-strong)
target_compile_definitions(ringdown_flags INTERFACE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH RINGDOWN_VERSION="${PROJECT_VERSION}")
# A shipped binary never carries Beast's assertions: one of them can be reached from the wire (Boost 1.74).
target_compile_definitions(ringdown_flags INTERFACE NDEBUG)
target_include_directories(ringdown_flags INTERFACE ${CMAKE_SOURCE_DIR})
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC takes every source of a unity file for a header and warns of its unnamed namespaces.
    target_compile_options(ringdown_flags INTERFACE -Wno-subobject-linkage)
endif()
if(RINGDOWN_WERROR)
    target_compile_options(ringdown_flags INTERFACE -Werror)
endif()
if(RINGDOWN_SANITIZE)
    target_compile_options(ringdown_flags INTERFACE -fsanitize=${RINGDOWN_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(ringdown_flags INTERFACE -fsanitize=${RINGDOWN_SANITIZE})
endif()
set(profile_folder ${CMAKE_BINARY_DIR}/profile)
if(RINGDOWN_PROFILE STREQUAL generate)
    set(profile_options -fprofile-generate=${profile_folder} -fprofile-update=prefer-atomic)
elseif(RINGDOWN_PROFILE STREQUAL use)
    if(NOT EXISTS ${profile_folder})
        message(FATAL_ERROR "RINGDOWN_PROFILE=use: there are no counts in ${profile_folder}; packaging/release makes them")
    endif()
    # What no training run reached is compiled as without counts, not for size.
    set(profile_options -fprofile-use=${profile_folder} -fprofile-partial-training -Wno-missing-profile)
elseif(RINGDOWN_PROFILE)
    message(FATAL_ERROR "RINGDOWN_PROFILE is '${RINGDOWN_PROFILE}'; give generate, use or nothing")
endif()
target_compile_options(ringdown_flags INTERFACE ${profile_options})
target_link_options(ringdown_flags INTERFACE ${profile_options})
if(NOT RINGDOWN_SANITIZE AND NOT RINGDOWN_FUZZ)
    # glibc's checked calls need an optimised build, and the sanitizers have checks of their own.
    target_compile_options(ringdown_flags INTERFACE
        $<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>)
endif()
if(RINGDOWN_FUZZ)
    target_compile_options(ringdown_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined)
    target_link_options(ringdown_flags INTERFACE -fsanitize=address,undefined)
endif()
# moc 6.4 stumbles over GCC's <compare> when it is told the compiler's own definitions.
set(CMAKE_AUTOMOC_COMPILER_PREDEFINES OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported()
find_program(RINGDOWN_MOLD mold)
if(RINGDOWN_TESTS AND RINGDOWN_MOLD)
    add_link_options(-fuse-ld=mold) # hundreds of test programs; what ships is linked by the system's linker
endif()
add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack)

# Qt Test without the two macros that name the folders of each test: no test looks for data by them, and precompiled headers are good for one value of a macro only.
add_library(ringdown_qtest INTERFACE)
target_link_libraries(ringdown_qtest INTERFACE $<LINK_ONLY:Qt6::Test> Qt6::Core)
target_include_directories(ringdown_qtest SYSTEM INTERFACE $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
target_compile_definitions(ringdown_qtest INTERFACE QT_TESTLIB_LIB)

# Headers that are read once, in unity builds (CI) only: the other presets hold every source to its own includes.
# GCC leaves them aside where a macro they ask for differs. QTest asks which parts of Qt are linked, so tests have headers of their own and all link the same parts.
if(CMAKE_UNITY_BUILD)
    # ringdown_precompiled(PART LINKS ...): an object library with the headers of cmake/precompiled/PART.h.
    function(ringdown_precompiled part)
        cmake_parse_arguments(P "" "" "LINKS" ${ARGN})
        file(WRITE ${CMAKE_BINARY_DIR}/precompiled/${part}.cpp "")
        add_library(ringdown_precompiled_${part} OBJECT ${CMAKE_BINARY_DIR}/precompiled/${part}.cpp)
        target_link_libraries(ringdown_precompiled_${part} PRIVATE ringdown_flags ${P_LINKS})
        target_precompile_headers(ringdown_precompiled_${part} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/precompiled/${part}.h)
    endfunction()
    set(ringdown_tests_links Qt6::Network)
    set(ringdown_screen_tests_links Qt6::Network Qt6::Widgets)
    if(RINGDOWN_CONSOLE)
        ringdown_precompiled(ui LINKS Qt6::Core)
        target_include_directories(ringdown_precompiled_ui SYSTEM PRIVATE $<TARGET_PROPERTY:Qt6::Widgets,INTERFACE_INCLUDE_DIRECTORIES>
            $<TARGET_PROPERTY:Qt6::Gui,INTERFACE_INCLUDE_DIRECTORIES>)
    endif()
    if(RINGDOWN_TESTS)
        ringdown_precompiled(tests LINKS ringdown_qtest ${ringdown_tests_links})
        if(RINGDOWN_CONSOLE)
            ringdown_precompiled(screen_tests LINKS ringdown_qtest ${ringdown_screen_tests_links})
        endif()
    endif()
endif()

# ringdown_precompile(TARGET): with the headers of the screens, if it stands in their folder.
function(ringdown_precompile target)
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${CMAKE_SOURCE_DIR} OUTPUT_VARIABLE folder)
    if(folder MATCHES "^(tests/)?ui(/|$)" AND TARGET ringdown_precompiled_ui)
        target_precompile_headers(${target} REUSE_FROM ringdown_precompiled_ui)
    endif()
endfunction()

# ringdown_precompile_test(TARGET): with the headers of tests, or of tests of screens.
function(ringdown_precompile_test target)
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${CMAKE_SOURCE_DIR} OUTPUT_VARIABLE folder)
    set(part tests)
    if(folder MATCHES "^tests/ui(/|$)")
        set(part screen_tests)
    endif()
    if(TARGET ringdown_precompiled_${part})
        target_link_libraries(${target} PRIVATE ${ringdown_${part}_links})
        target_precompile_headers(${target} REUSE_FROM ringdown_precompiled_${part})
    endif()
endfunction()

# ringdown_room(NAME SOURCES a.cpp... LINKS public libraries... [PRIVATE_LINKS ...])
# A static library core/NAME or ui/NAME, target ringdown_NAME; its link lines are the architecture diagram.
function(ringdown_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(ringdown_${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(ringdown_${name} PUBLIC ringdown_flags ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS})
    ringdown_precompile(ringdown_${name})
    ringdown_room_moc(ringdown_${name} ${ROOM_SOURCES})
endfunction()

# ringdown_without_account(TARGET): the account's credential is an error in its sources (docs/decisions/0010).
function(ringdown_without_account target)
    target_compile_definitions(${target} PRIVATE RINGDOWN_WITHOUT_ACCOUNT)
endfunction()

# ringdown_room_moc(TARGET SOURCE...): in unity builds (CI) what moc writes of the sources' headers is compiled with them, not once more
# by itself. Which headers have something for moc is seen when CMake runs; in the other presets AUTOMOC sees it at each build.
function(ringdown_room_moc target)
    if(NOT CMAKE_UNITY_BUILD)
        return()
    endif()
    foreach(source ${ARGN})
        cmake_path(ABSOLUTE_PATH source)
        cmake_path(REPLACE_EXTENSION source h OUTPUT_VARIABLE header)
        if(EXISTS ${header})
            file(STRINGS ${header} macros REGEX "Q_(OBJECT|GADGET|NAMESPACE)" LIMIT_COUNT 1)
            if(macros)
                ringdown_moc(${target} ${header})
            endif()
        endif()
    endforeach()
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
endfunction()

# ringdown_moc(TARGET SOURCE...): what AUTOMOC does, in a tenth of its time: of *Test.cpp the NAME.moc it includes, of a header moc_NAME.cpp.
function(ringdown_moc target)
    foreach(source ${ARGN})
        cmake_path(GET source STEM stem)
        if(source MATCHES "\\.h$")
            set(output moc_${stem}.cpp)
        elseif(source MATCHES "Test\\.cpp$")
            set(output ${stem}.moc)
        else()
            continue()
        endif()
        cmake_path(ABSOLUTE_PATH source)
        set(output ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc/${output})
        add_custom_command(OUTPUT ${output} COMMAND Qt6::moc ${source} -o ${output} DEPENDS ${source} VERBATIM)
        target_sources(${target} PRIVATE ${output})
    endforeach()
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc)
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc)
endfunction()

# ringdown_test_program(NAME SOURCES a.cpp... LINKS ... DEFINES ...): one Qt Test program. Headers with Q_OBJECT are named among its sources.
function(ringdown_test_program name)
    cmake_parse_arguments(T "" "" "SOURCES;LINKS;DEFINES" ${ARGN})
    add_executable(${name} ${T_SOURCES})
    ringdown_moc(${name} ${T_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF UNITY_BUILD OFF
        RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE ringdown_flags ringdown_qtest ${T_LINKS})
    target_compile_definitions(${name} PRIVATE RINGDOWN_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        RINGDOWN_BINARY_DIR="${CMAKE_BINARY_DIR}/bin" ${T_DEFINES})
    ringdown_precompile_test(${name})
endfunction()

# ringdown_test(NAME SOURCES a.cpp... LINKS ... DEFINES ... [ALONE]): such a program and its CTest entry, offscreen.
# In unity builds (CI) the tests of a folder become programs of several, unless one asks to stand ALONE.
function(ringdown_test name)
    cmake_parse_arguments(T "ALONE" "" "" ${ARGN})
    if(CMAKE_UNITY_BUILD AND NOT T_ALONE)
        add_custom_target(${name}) # what has to be built before it runs
        add_test(NAME ${name} COMMAND ${CMAKE_BINARY_DIR}/tests/${name})
        get_property(gathered DIRECTORY PROPERTY RINGDOWN_GATHERED)
        if(NOT gathered)
            cmake_language(DEFER CALL ringdown_gather_tests)
        endif()
        set_property(DIRECTORY APPEND PROPERTY RINGDOWN_GATHERED ${name})
        set_property(DIRECTORY PROPERTY RINGDOWN_GATHERED_${name} ${T_UNPARSED_ARGUMENTS})
    else()
        if(IS_SYMLINK ${CMAKE_BINARY_DIR}/tests/${name})
            file(REMOVE ${CMAKE_BINARY_DIR}/tests/${name}) # it was one of several
        endif()
        ringdown_test_program(${name} ${T_UNPARSED_ARGUMENTS})
        add_test(NAME ${name} COMMAND ${name})
    endif()
    # QProcess starts programs by a vfork that ThreadSanitizer takes for a fork of this process itself.
    set(thread_sanitizer "die_after_fork=0 suppressions=${CMAKE_SOURCE_DIR}/tests/thread-sanitizer.suppressions")
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;TSAN_OPTIONS=${thread_sanitizer}")
endfunction()

# ringdown_gather_tests(): the tests of this folder in programs of up to ten, each one source written by GatheredTests.cmake. Headers are
# read and templates made once for all ten, which halves the time that tests take to build. A test is a link to its program.
function(ringdown_gather_tests)
    get_property(tests DIRECTORY PROPERTY RINGDOWN_GATHERED)
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${CMAKE_SOURCE_DIR} OUTPUT_VARIABLE folder)
    string(REPLACE "/" "_" folder ${folder})
    list(LENGTH tests count)
    math(EXPR programs "(${count} + 9) / 10")
    math(EXPR share "(${count} + ${programs} - 1) / ${programs}")
    foreach(number RANGE 1 ${programs})
        set(program ${folder}_${number})
        list(SUBLIST tests 0 ${share} together)
        list(REMOVE_ITEM tests ${together})
        set(own "")
        foreach(field SOURCES LINKS DEFINES)
            set(${field} "")
        endforeach()
        foreach(test ${together})
            get_property(arguments DIRECTORY PROPERTY RINGDOWN_GATHERED_${test})
            cmake_parse_arguments(T "" "" "SOURCES;LINKS;DEFINES" ${arguments})
            list(POP_FRONT T_SOURCES first)
            list(APPEND own ${CMAKE_CURRENT_SOURCE_DIR}/${first})
            foreach(field SOURCES LINKS DEFINES)
                list(APPEND ${field} ${T_${field}})
                list(REMOVE_DUPLICATES ${field})
            endforeach()
            add_dependencies(${test} ${program})
            file(CREATE_LINK ${program} ${CMAKE_BINARY_DIR}/tests/${test} SYMBOLIC)
        endforeach()
        set(gathered ${CMAKE_CURRENT_BINARY_DIR}/${program}.cpp)
        add_custom_command(OUTPUT ${gathered} VERBATIM DEPENDS ${own} ${CMAKE_SOURCE_DIR}/cmake/GatheredTests.cmake
            COMMAND ${CMAKE_COMMAND} -DOUTPUT=${gathered} "-DTESTS=${together}" "-DFILES=${own}" -P ${CMAKE_SOURCE_DIR}/cmake/GatheredTests.cmake)
        ringdown_test_program(${program} SOURCES ${gathered} ${SOURCES} LINKS ${LINKS} DEFINES ${DEFINES})
        ringdown_moc(${program} ${own})
    endforeach()
endfunction()
