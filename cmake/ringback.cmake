# How every target of this project is built. A layer is a folder; a folder is a library; its DEPS are the
# only folders it may include from (tests/layers scans for the rest).

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE OFF)

find_program(RB_CCACHE ccache)
if(RB_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${RB_CCACHE})
endif()

# Same bytes from every compiler: no contraction of a*b+c, no target-specific instructions.
add_compile_options(-ffp-contract=off)

# Fuzzers need clang. What they link is watched as they are.
option(RB_FUZZ "Build the fuzzers" OFF)
if(RB_FUZZ)
  add_compile_options(-g1 -O1 -fsanitize=fuzzer-no-link,address,undefined)
  add_link_options(-fsanitize=address,undefined)
endif()

set(RB_WARNINGS -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
                -Wnull-dereference -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 reports these inside the standard library's own inlined code when it optimises.
  list(APPEND RB_WARNINGS -Wno-null-dereference -Wno-restrict -Wno-maybe-uninitialized -Wno-array-bounds
                          -Wno-stringop-overflow -Wno-stringop-overread)
endif()

# rb_library(NAME [SOURCE_DIR dir] DEPS public... PRIVATE private...): every .cpp of the folder.
function(rb_library name)
  cmake_parse_arguments(ARG "" "" "DEPS;PRIVATE" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  if(sources)
    add_library(${name} STATIC ${sources})
    target_compile_options(${name} PRIVATE ${RB_WARNINGS})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ARG_DEPS} PRIVATE ${ARG_PRIVATE})
  else()
    add_library(${name} INTERFACE)
    target_include_directories(${name} INTERFACE ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} INTERFACE ${ARG_DEPS} ${ARG_PRIVATE})
  endif()
endfunction()

# rb_proto_library(NAME files...): generated code, compiled without our warnings.
function(rb_proto_library name)
  set(sources)
  foreach(proto ${ARGN})
    get_filename_component(stem ${proto} NAME_WE)
    set(out ${CMAKE_BINARY_DIR}/generated/core/proto/${stem}.pb)
    add_custom_command(
      OUTPUT ${out}.cc ${out}.h
      COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/generated
      COMMAND protobuf::protoc --proto_path=${CMAKE_SOURCE_DIR} --cpp_out=${CMAKE_BINARY_DIR}/generated
              core/proto/${stem}.proto
      WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
      DEPENDS ${CMAKE_SOURCE_DIR}/core/proto/${stem}.proto ${CMAKE_SOURCE_DIR}/core/proto/options.proto
              ${CMAKE_SOURCE_DIR}/core/proto/units.proto
      VERBATIM)
    list(APPEND sources ${out}.cc)
  endforeach()
  add_library(${name} STATIC ${sources})
  target_include_directories(${name} SYSTEM PUBLIC ${CMAKE_BINARY_DIR}/generated)
  target_link_libraries(${name} PUBLIC protobuf::libprotobuf)
endfunction()

# rb_test(NAME [TIMEOUT s] DEPS ...): a GoogleTest program of every .cpp of the folder.
function(rb_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "DEPS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  if(NOT sources)
    return()
  endif()
  add_executable(${name} ${sources})
  target_compile_options(${name} PRIVATE ${RB_WARNINGS} -Wno-sign-conversion -Wno-conversion)
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
  target_compile_definitions(${name} PRIVATE RB_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  target_link_libraries(${name} PRIVATE ${ARG_DEPS} GTest::gtest GTest::gtest_main)
  gtest_discover_tests(${name} DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT ${ARG_TIMEOUT})
endfunction()

# rb_fuzz(NAME DEPS ...): the kept inputs of corpus/ as a test; with RB_FUZZ (./dev fuzz) the fuzzer of
# target.cpp itself, with the same libraries.
function(rb_fuzz name)
  cmake_parse_arguments(ARG "" "" "DEPS" ${ARGN})
  rb_test(rb_fuzz_${name}_corpus DEPS ${ARG_DEPS})
  if(RB_FUZZ)
    add_executable(rb_fuzz_${name} target.cpp)
    target_include_directories(rb_fuzz_${name} PRIVATE ${CMAKE_SOURCE_DIR})
    target_compile_definitions(rb_fuzz_${name} PRIVATE RB_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    target_link_libraries(rb_fuzz_${name} PRIVATE ${ARG_DEPS})
    target_link_options(rb_fuzz_${name} PRIVATE -fsanitize=fuzzer)
  endif()
endfunction()

# rb_bench(NAME DEPS ...): a Google Benchmark program of every .cpp of the folder.
function(rb_bench name)
  cmake_parse_arguments(ARG "" "" "DEPS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  add_executable(${name} ${sources})
  target_compile_options(${name} PRIVATE ${RB_WARNINGS})
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
  target_compile_definitions(${name} PRIVATE RB_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  target_link_libraries(${name} PRIVATE ${ARG_DEPS} benchmark::benchmark benchmark::benchmark_main)
endfunction()
