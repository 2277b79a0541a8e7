/**
 * The newsroom: its words, rules and storage. One package per noun; arrows run one way.
 *
 * <ul>
 *   <li>{@code shared}: value types; knows nobody
 *   <li>{@code account}: who works here; {@code settings}: the site's name, zone and rules
 *   <li>{@code category}: sections; {@code tag}: words that tie stories together; {@code media}: pictures; {@code body}: a story's text as a tree
 *   <li>{@code author}: bylines
 *   <li>{@code article}: a story, its working copy, revisions and review
 *   <li>{@code comment}: what colleagues say about a story, among themselves
 *   <li>{@code presence}: who has a story open and who writes it; {@code draft}: texts kept beside a story
 *   <li>{@code publication}: what readers see, and when
 *   <li>{@code feed}: which feeds a hub must be told of
 *   <li>{@code preview}: texts shown before readers may see them, under secret addresses
 *   <li>{@code signoff}: what people without an account say of a revision
 *   <li>{@code ticker}: the lines of the Live ticker; {@code frontpage}: which stories stand where on the front page
 *   <li>{@code dossier}: stories that belong together, in order
 *   <li>{@code live}: entries inside a story, seen the moment they are posted; {@code breaking}: news over every page, with an end
 *   <li>{@code search}: finds what readers see, and what colleagues write
 *   <li>{@code notification}: what each person is told of it
 *   <li>{@code audit}: listens to all
 * </ul>
 */
@NullMarked
package org.stet.core;

import org.jspecify.annotations.NullMarked;
