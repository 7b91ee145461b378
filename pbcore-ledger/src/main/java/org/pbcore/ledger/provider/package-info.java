/** Where the algorithms of the Chinese standards come from when neither the JDK nor the host has them. */
@NullMarked
package org.pbcore.ledger.provider;

import org.jspecify.annotations.NullMarked;
